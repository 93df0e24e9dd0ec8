import Papa from 'papaparse';
import type { Finding, Path, Values } from '../fault.ts';
import type { KnownMunicipality } from '../known.ts';
import type { RuleId } from '../rules/all.ts';
import { cellFindings } from './cellFindings.ts';
import { allColumns } from './columns.ts';

/** 1,741 municipalities and the six northern villages. */
const ROWS = 1747;

export interface MunicipalityCheck {
  findings: Finding[];
  /** Null where the file has no codes to check others against. */
  municipalities: ReadonlyMap<string, KnownMunicipality> | null;
}

interface Row {
  line: number;
  cells: readonly string[];
}

/** Reads municipalities.csv with all that is wrong about it. */
export function checkMunicipalities(csv: string): MunicipalityCheck {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',' });
  const heading = (data[0] ?? []).map((column) => column.trim());
  const findings = [...quoteFindings(errors), ...headingFindings(heading)];
  if (!heading.includes('code')) return { findings, municipalities: null };
  const rows = data.flatMap((cells, index) =>
    index === 0 || cells.every((cell) => cell.trim() === '') ? [] : [{ line: index + 1, cells }],
  );
  // Where quotation marks do not match, rows run together: what follows would be said of lines that are none.
  if (errors.some(isQuotes)) return { findings, municipalities: null };
  if (rows.length !== ROWS) findings.push(finding([], 'csv-rows', { count: rows.length, expected: ROWS }));
  const municipalities = new Map<string, KnownMunicipality>();
  findings.push(...rowFindings(rows, heading, municipalities));
  return { findings, municipalities };
}

function* rowFindings(
  rows: readonly Row[],
  heading: readonly string[],
  municipalities: Map<string, KnownMunicipality>,
): Iterable<Finding> {
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const row = new Map(heading.map((column, index) => [column, cells[index] ?? '']));
    const code = row.get('code') ?? '';
    const first = lines.get(code);
    if (first === undefined) lines.set(code, line);
    else yield finding([line, 'code'], 'csv-code-twice', { line, code, first });
    municipalities.set(code, { name: row.get('name') ?? '', prefecture: row.get('prefecture') ?? '' });
    const count = cells.length;
    if (count === heading.length) yield* cellFindings(row, line);
    else yield finding([line], 'csv-cells', { line, count, columns: heading.length });
  }
}

function* headingFindings(heading: readonly string[]): Iterable<Finding> {
  if (!heading.some((column) => allColumns.includes(column))) {
    yield finding([1], 'csv-header', { value: heading.join(','), allowed: allColumns });
    return;
  }
  for (const column of allColumns) {
    if (!heading.includes(column)) yield finding([1, column], 'csv-column-missing', { column });
  }
  for (const column of heading) {
    if (!allColumns.includes(column)) yield finding([1, column], 'csv-column-unknown', { column });
  }
}

function quoteFindings(errors: readonly Papa.ParseError[]): Finding[] {
  return errors
    .filter(isQuotes)
    .slice(0, 1)
    .map((error) => finding([], 'csv-quotes', { line: (error.row ?? 0) + 1 }));
}

function isQuotes(error: Papa.ParseError): boolean {
  return error.type === 'Quotes';
}

function finding(path: Path, rule: RuleId, values: Values): Finding {
  return { path, rule, values };
}
