import { columnAt, REMARKS } from './columns/column.ts';
import { type Entry, textOf } from './entries.ts';
import type { SheetFault } from './fault.ts';
import type { Layout, MappedColumn, Table } from './layout.ts';
import { at } from './place.ts';
import { type Meanings, readCell, writeCell } from './read/cell.ts';

/**
 * The sheet as it was understood: this project's headings and words, what could not be read as it was,
 * columns that are not read at the end, and the remarks of each row. Read again, it says the same.
 */
export function mendedTable(
  table: Table,
  { headingRow, columns, aside }: Layout,
  entries: readonly Entry[],
  faults: readonly SheetFault[],
  meanings: Meanings,
): Table {
  const byRow = new Map(entries.map((entry) => [entry.row, entry]));
  const remarks = remarksByRow(faults);
  const hasKeys = columns.some(({ path }) => path === 'key');
  const key = hasKeys ? [] : [columnAt('key')?.heading ?? ''];
  const rows = table.slice(headingRow + 1).flatMap((cells, index) => {
    const row = headingRow + index + 2;
    const entry = byRow.get(row);
    if (!cells.some((cell) => cell.trim() !== '')) return [];
    const own = columns.map((column) => mendedCell(textOf(cells, column), column, meanings));
    const kept = aside.map(({ index: place }) => cells[place] ?? '');
    const ownKey = hasKeys ? [] : [entry?.replaces ? '' : String(at(entry?.initiative, 'key') ?? '')];
    return [[...ownKey, ...own, ...kept, remarks.get(row) ?? '']];
  });
  const headings = [...columns.map(({ heading }) => heading), ...aside.map(({ printed }) => printed)];
  return [[...key, ...headings, REMARKS], ...rows];
}

function mendedCell(text: string, { kind }: MappedColumn, meanings: Meanings): string {
  if (text === '') return '';
  const { value, misreadings } = readCell(text, kind, meanings);
  return misreadings.length > 0 || value === undefined ? text : writeCell(value, kind, meanings);
}

function remarksByRow(faults: readonly SheetFault[]): Map<number, string> {
  const remarks = new Map<number, string>();
  for (const { row, column, ja } of faults) {
    if (row === null) continue;
    const remark = `${column === null ? '' : `【${column}】`}${ja.reason}${ja.remedy}`;
    remarks.set(row, `${remarks.get(row) ?? ''}${remark}`);
  }
  return remarks;
}
