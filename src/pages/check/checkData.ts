import type { PageWords } from '../../i18n/shape.ts';

/** Id of the data block of that page. */
export const CHECK_DATA_ID = 'check-page';

/** Value of the choice for a region that is not on record yet. */
export const NEW_REGION = 'new-region';

/** What the page's script knows without asking. */
export interface CheckData {
  words: PageWords['check']['tool'];
}

/** Ids of the elements that the script works on. */
export const IDS = {
  tool: 'check-tool',
  without: 'check-without',
  region: 'check-region',
  file: 'check-file',
  status: 'check-status',
  results: 'check-results',
} as const;
