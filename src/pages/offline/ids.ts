/** Where the script writes on the page that says that one is not stored. */
export const OFFLINE_IDS = {
  /** Heading and sentences about the missing page. */
  title: 'offline-title',
  missing: 'offline-missing',
  /** Place of the list of stored pages. */
  list: 'stored-pages',
} as const;
