/** Columns of the catalogue's table, in the order in which they stand. */
export const COLUMNS = [
  'title',
  'region',
  'prefecture',
  'pillar',
  'field',
  'category',
  'situation',
  'participants',
  'status',
  'basis',
  'document',
  'figures',
  'summary',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** The column that cannot be left out: it leads to the page of the initiative. */
export const FIRST_COLUMN: ColumnId = 'title';

/** What stands there until the reader chooses. What a region's rows rest on is said beside its name. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = ['title', 'region', 'pillar', 'category', 'participants'];

/** Narrowest widths in rem at which a column can be read. */
export const COLUMN_WIDTHS: Readonly<Record<ColumnId, number>> = {
  title: 14,
  region: 8,
  prefecture: 7.5,
  pillar: 6,
  field: 8,
  category: 7.5,
  situation: 7,
  participants: 8,
  status: 6,
  basis: 7,
  document: 11,
  figures: 6.5,
  summary: 20,
};

/** Shows or hides a column; they keep their order. */
export function toggleColumn(columns: readonly ColumnId[], id: ColumnId): readonly ColumnId[] {
  if (id === FIRST_COLUMN) return columns;
  return COLUMNS.filter((each) => (each === id ? !columns.includes(each) : columns.includes(each)));
}
