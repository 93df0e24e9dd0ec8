/** Id of the data block of the catalogue's page. */
export const CATALOGUE_DATA_ID = 'catalogue-page';

/** What the page's script knows without asking. */
export interface CataloguePageData {
  /** Initiatives on record: as many rows as the whole table has. */
  rows: number;
}

/** Ids of the elements that the script works on. */
export const IDS = {
  /** Where the table comes. */
  tool: 'catalogue',
  /** What was there without it. */
  list: 'catalogue-list',
  status: 'catalogue-status',
} as const;
