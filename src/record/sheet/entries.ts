import { isObject } from '../check/place.ts';
import type { SheetFault } from './fault.ts';
import { keepAbsent } from './keep.ts';
import { keyFor, type Named, namedEntries } from './key.ts';
import type { Layout, MappedColumn, Table } from './layout.ts';
import { dense, type Made, put } from './place.ts';
import { type Meanings, readCell } from './read/cell.ts';
import { plain } from './read/plain.ts';
import { saySheet } from './say.ts';

/** An initiative read from a row. */
export interface Entry {
  /** As the spreadsheet numbers it, from 1. */
  row: number;
  initiative: Made;
  /** It takes the place of another entry on record: its key is not written down for it. */
  replaces: boolean;
  /** Places whose cell could not be read: of these the check need not speak again. */
  unread: ReadonlySet<string>;
}

interface Entries {
  entries: Entry[];
  /** Rows that are examples of the template. */
  examples: number;
  faults: SheetFault[];
}

/** Reads every row below the headings. */
export function readEntries(
  table: Table,
  layout: Layout,
  meanings: Meanings,
  onRecord: readonly Made[],
): Entries {
  const columns = [...layout.columns].sort((a, b) => a.order - b.order || a.index - b.index);
  const places = new Set(columns.map(({ path }) => path));
  const named = namedEntries(onRecord.map(nameOf));
  const byKey = new Map(onRecord.map((each) => [each.key, each]));
  const found: Entries = { entries: [], examples: 0, faults: [] };
  table.slice(layout.headingRow + 1).forEach((cells, index) => {
    if (!columns.some((column) => textOf(cells, column) !== '')) return;
    if (isExample(cells, columns)) {
      found.examples += 1;
      return;
    }
    const row = layout.headingRow + index + 2;
    const { initiative, unread, faults } = readRow(cells, columns, meanings, row);
    initiative.number ??= null;
    const { number, title } = nameOf(initiative);
    const hasKey = initiative.key !== undefined;
    initiative.key ??= keyFor(number, title, named);
    const old = byKey.get(initiative.key);
    const replaces = old !== undefined && !hasKey && plain(title) !== plain(nameOf(old).title);
    if (old && replaces) found.faults.push(replaced(row, title, nameOf(old), columns));
    else if (old) keepAbsent(initiative, old, places);
    found.entries.push({ row, initiative: finished(initiative), replaces, unread });
    for (const fault of faults) found.faults.push(fault);
  });
  resolveRepeats(found.entries);
  return found;
}

/** The row has the number of another entry: nothing of that one is taken over. */
function replaced(
  row: number,
  value: string,
  { key, title }: { key: string; title: string },
  columns: readonly MappedColumn[],
): SheetFault {
  const column = columns.find(({ path }) => path === 'title')?.printed ?? '';
  return saySheet('title-changed', { row, column, value, first: title, key });
}

/** A cell's text: trimmed, and without the mark that keeps a spreadsheet from reading it as a formula. */
export function textOf(cells: readonly string[], { index }: Pick<MappedColumn, 'index'>): string {
  return (cells[index] ?? '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/^'(?='*\s*[=+\-@＝＋－＠])/, '')
    .trim();
}

/** The template's examples have numbers that begin with 例. */
function isExample(cells: readonly string[], columns: readonly MappedColumn[]): boolean {
  const number = columns.find(({ path }) => path === 'number');
  return number !== undefined && textOf(cells, number).startsWith('例');
}

function readRow(
  cells: readonly string[],
  columns: readonly MappedColumn[],
  meanings: Meanings,
  row: number,
) {
  const initiative: Made = {};
  const unread = new Set<string>();
  const faults: SheetFault[] = [];
  for (const { index, path, kind, printed } of columns) {
    const text = textOf(cells, { index });
    if (text === '') continue;
    const { value, misreadings } = readCell(text, kind, meanings);
    put(initiative, path, value);
    if (misreadings.length > 0) unread.add(path);
    for (const each of misreadings) {
      faults.push({ severity: 'error', row, column: printed, value: text, ...each });
    }
  }
  return { initiative, unread, faults };
}

/** The form of the record: what is not said is said to be so, and lists have no gaps. */
function finished(initiative: Made): Made {
  const whole = dense(initiative);
  if (!isObject(whole)) return {};
  whole.titleBy ??= 'source';
  for (const holder of [whole, ...objects(whole.parts)]) {
    const { participants } = holder;
    if (holder === whole || participants !== undefined)
      holder.participants = { kind: 'unstated', ...(isObject(participants) && participants) };
    for (const figure of objects(holder.figures)) {
      figure.value ??= null;
      figure.period ??= null;
    }
  }
  return whole;
}

/** A repetition may name what it repeats by its number. */
function resolveRepeats(entries: readonly Entry[]): void {
  const keys = new Set(entries.map(({ initiative }) => initiative.key));
  const byNumber = new Map(entries.map(({ initiative }) => [initiative.number, initiative.key]));
  for (const { initiative } of entries) {
    const { repeats } = initiative;
    if (typeof repeats === 'string' && !keys.has(repeats))
      initiative.repeats = byNumber.get(repeats) ?? repeats;
  }
}

function objects(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function nameOf({ key, number, title }: Made): Named {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { key: text(key), number: typeof number === 'string' ? number : null, title: text(title) };
}
