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

/** Reads municipalities.csv with all that is wrong about it. */
export function checkMunicipalities(csv: string): MunicipalityCheck {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',' });
  const heading = (data[0] ?? []).map((column) => column.trim());
  const findings = [...quoteFindings(errors), ...headingFindings(heading)];
  const codeColumn = heading.indexOf('code');
  if (codeColumn === -1) return { findings, municipalities: null };
  const rows = data.flatMap((cells, index) =>
    index === 0 || cells.every((cell) => cell.trim() === '') ? [] : [{ line: index + 1, cells }],
  );
  const lines = new Map<string, number>();
  const municipalities = new Map<string, KnownMunicipality>();
  for (const { line, cells } of rows) {
    if (cells.length !== heading.length) {
      const values = { line, count: cells.length, columns: heading.length };
      findings.push(finding([line], 'csv-cells', values));
      continue;
    }
    const row = new Map(heading.map((column, index) => [column, cells[index] ?? '']));
    findings.push(...cellFindings(row, line));
    const code = row.get('code') ?? '';
    const first = lines.get(code);
    if (first !== undefined) findings.push(finding([line, 'code'], 'csv-code-twice', { line, code, first }));
    else lines.set(code, line);
    municipalities.set(code, { name: row.get('name') ?? '', prefecture: row.get('prefecture') ?? '' });
  }
  if (rows.length !== ROWS) findings.push(finding([], 'csv-rows', { count: rows.length, expected: ROWS }));
  return { findings, municipalities };
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
    .filter((error) => error.type === 'Quotes')
    .slice(0, 1)
    .map((error) => finding([], 'csv-quotes', { line: (error.row ?? 0) + 1 }));
}

function finding(path: Path, rule: RuleId, values: Values): Finding {
  return { path, rule, values };
}
