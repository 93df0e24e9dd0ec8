import { isObject } from '../check/place.ts';
import { type Changes, changesOf, unchangedAsBefore } from './changes.ts';
import { readEntries } from './entries.ts';
import type { SheetFault } from './fault.ts';
import { findingsOf } from './findings.ts';
import { type Layout, layoutOf, type Table } from './layout.ts';
import { knownOf, type SheetLists } from './lists.ts';
import { meaningsOf } from './meanings.ts';
import { mendedTable } from './mend.ts';
import type { Made } from './place.ts';
import { saySheet } from './say.ts';

/** A region's file as JSON has it. */
export type RegionFile = Record<string, unknown>;

export interface SheetResult {
  /** The region's file with the sheet's initiatives; null where the sheet cannot be read at all. */
  region: RegionFile | null;
  /** By row. */
  faults: readonly SheetFault[];
  /** Headings of columns that are not read, and kept aside. */
  aside: readonly string[];
  /** Initiatives read, and example rows of the template passed over. */
  rows: number;
  examples: number;
  changes: Changes;
  /** The sheet with this project's headings and words, and a column of remarks; null where it cannot be read. */
  mended: Table | null;
}

/**
 * Reads a sheet as the whole list of a region's initiatives, and checks it by the rules of the record.
 * What the sheet has no column for stays as the record has it.
 * @param isNew the region's file is still a skeleton: only what the rows say is checked
 */
export function importSheet(table: Table, region: RegionFile, lists: SheetLists, isNew = false): SheetResult {
  const layout = layoutOf(table);
  if (layout === null)
    return unreadable(
      table.some((row) => row.some((cell) => cell.trim() !== '')) ? 'no-heading' : 'no-sheet',
    );
  const meanings = meaningsOf(lists, region, isNew);
  const onRecord: Made[] = Array.isArray(region.initiatives) ? region.initiatives.filter(isObject) : [];
  const { entries, examples, faults } = readEntries(table, layout, meanings, onRecord);
  const read = entries.map(({ initiative }) => initiative);
  const initiatives = unchangedAsBefore(onRecord, read);
  const changes = changesOf(onRecord, initiatives);
  const merged = withoutDoubts({ ...region, initiatives }, changes.removed);
  const sheet = { table, layout, entries, words: meanings.words };
  const found = [
    ...layout.faults,
    ...(entries.length === 0 ? [saySheet('no-row')] : []),
    ...faults,
    ...findingsOf(sheet, merged, region, knownOf(lists), isNew),
  ];
  const sorted = inOrder(found, layout);
  return {
    region: merged,
    faults: sorted,
    aside: layout.aside.map(({ printed }) => printed),
    rows: entries.length,
    examples,
    changes,
    mended: mendedTable(table, layout, entries, sorted, meanings),
  };
}

/** A doubt about an initiative goes when the initiative does. */
function withoutDoubts(region: RegionFile, removed: readonly string[]): RegionFile {
  if (!Array.isArray(region.doubts)) return region;
  const gone = (path: unknown) => removed.some((key) => `${String(path)}.`.startsWith(`initiatives.${key}.`));
  return { ...region, doubts: region.doubts.filter((doubt) => !(isObject(doubt) && gone(doubt.path))) };
}

/** Whether a sheet may be taken over: warnings do not stand in the way. */
export function isValid({ region, faults }: SheetResult): boolean {
  return region !== null && faults.every(({ severity }) => severity !== 'error');
}

function unreadable(rule: 'no-heading' | 'no-sheet'): SheetResult {
  const changes = { added: [], changed: [], removed: [], same: 0 };
  return { region: null, faults: [saySheet(rule)], aside: [], rows: 0, examples: 0, changes, mended: null };
}

/** From top to bottom and left to right; the sheet as a whole first, the rest of the region last. */
function inOrder(faults: readonly SheetFault[], { columns }: Layout): SheetFault[] {
  const places = new Map(columns.map(({ printed, index }) => [printed, index]));
  const place = ({ column }: SheetFault) => places.get(column ?? '') ?? Number.MAX_SAFE_INTEGER;
  const row = (fault: SheetFault) => fault.row ?? 0;
  return [...faults].sort((a, b) => row(a) - row(b) || place(a) - place(b));
}
