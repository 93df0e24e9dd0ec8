/**
 * Roles that the elements of a table have anyway. Rows that stand as cards are no longer laid out as a table, and some
 * browsers then no longer tell of one.
 */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
  /** Room, and nothing to be read. */
  none: { 'aria-hidden': true },
} as const;
