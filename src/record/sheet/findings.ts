import { checkRegion } from '../check/checkRegion.ts';
import type { Finding } from '../check/fault.ts';
import type { Known } from '../check/known.ts';
import { formatPath } from '../check/path.ts';
import { Place } from '../check/place.ts';
import { rules } from '../check/rules/all.ts';
import { columnAt } from './columns/column.ts';
import type { Entry } from './entries.ts';
import { textOf } from './entries.ts';
import type { SheetFault } from './fault.ts';
import type { Layout, Table } from './layout.ts';
import type { Vocabularies } from './read/vocabulary.ts';
import { saySheet } from './say.ts';
import { wordFinding } from './wording.ts';

interface Sheet {
  table: Table;
  layout: Layout;
  entries: readonly Entry[];
  words: Vocabularies;
}

/**
 * What the record's own check says of the region with the sheet in it, put back into rows and columns.
 * Of the rest of the region only what the sheet brought about is told; nothing of it where it is still new.
 */
export function findingsOf(
  sheet: Sheet,
  merged: object,
  before: object,
  known: Known,
  isNew: boolean,
): SheetFault[] {
  const id = String(Reflect.get(merged, 'id'));
  const all = checkRegion(new Place(merged), id, known);
  const old = new Set(isNew ? [] : checkRegion(new Place(before), id, known).map(signature));
  const inRows = all.filter(({ path }) => path[0] === 'initiatives' && typeof path[1] === 'number');
  const others = isNew
    ? []
    : all.filter((each) => each.path[0] !== 'initiatives' && !old.has(signature(each)));
  const told = inRows.filter((each) => !(isNew && OF_MEMBERS.includes(each.rule)) && !isUnread(each, sheet));
  return [
    ...missingColumns(told, sheet),
    ...told.filter((each) => missingColumn(each, sheet) === null).map((each) => inRow(each, sheet)),
    ...others
      .filter((each) => !(lacksSources(told, sheet) && COUNTED.test(each.rule)))
      .map((each) => ofRegion(each, sheet)),
  ];
}

/** What cannot be told before the members are known. */
const OF_MEMBERS: readonly string[] = ['participant-not-member', 'count-too-large', 'node-unknown'];

/** Rules that count what the sources tell: a guess while some are still wanting. */
const COUNTED = /^coverage-/;

function lacksSources(told: readonly Finding[], { entries }: Sheet): boolean {
  const places = [...told.map(inEntry), ...entries.flatMap(({ unread }) => [...unread])];
  return places.some((place) => place.split('.')[0] === 'sources');
}

function signature({ rule, path }: Finding): string {
  return `${rule} ${formatPath(path)}`;
}

function inEntry({ path }: Finding): string {
  return path.slice(2).join('.');
}

function entryOf({ path }: Finding, { entries }: Sheet): Entry | undefined {
  return entries[Number(path[1])];
}

function isUnread(finding: Finding, sheet: Sheet): boolean {
  const place = `${inEntry(finding)}.`;
  const unread = entryOf(finding, sheet)?.unread ?? new Set();
  return [...unread].some((each) => place.startsWith(`${each}.`));
}

/** The heading of a needed column that the sheet does not have at all. */
function missingColumn(finding: Finding, { layout }: Sheet): string | null {
  if (finding.rule !== 'missing-field' && finding.rule !== 'source-missing') return null;
  const column = columnAt(inEntry(finding));
  if (!column?.needed || layout.columns.some(({ path }) => path === column.path)) return null;
  return column.heading;
}

function missingColumns(found: readonly Finding[], sheet: Sheet): SheetFault[] {
  const counts = new Map<string, number>();
  for (const each of found) {
    const column = missingColumn(each, sheet);
    if (column !== null) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].map(([column, count]) =>
    saySheet('column-missing', { row: sheet.layout.headingRow + 1, column, count }),
  );
}

function inRow(finding: Finding, sheet: Sheet): SheetFault {
  const entry = entryOf(finding, sheet);
  const column = columnAt(inEntry(finding));
  const mapped = column && sheet.layout.columns.find(({ path }) => path === column.path);
  const cells = entry && sheet.table[entry.row - 1];
  return {
    ...ofRegion(finding, sheet),
    row: entry?.row ?? null,
    column: mapped?.printed ?? column?.heading ?? null,
    value: mapped && cells ? textOf(cells, mapped) : '',
  };
}

function ofRegion(finding: Finding, sheet: Sheet): SheetFault {
  const rowOf = (position: number) => sheet.entries[position]?.row ?? null;
  return {
    severity: rules[finding.rule].severity,
    rule: finding.rule,
    row: null,
    column: null,
    value: '',
    ja: wordFinding(finding, 'ja', sheet.words, rowOf),
    en: wordFinding(finding, 'en', sheet.words, rowOf),
  };
}
