import type { FamilyId } from '../../colour/palette.ts';

/** Id of the data block of the comparison's page. */
export const COMPARE_DATA_ID = 'compare-page';

/** A region as the page names it, in its language. */
export interface RegionNames {
  id: string;
  name: string;
  /** For pictures; without readings. */
  shortName: string;
  /** For tables: short, but where it bears readings. */
  label: string;
  /** Names of the central cities. */
  central: readonly string[];
  /** What else it may be looked for by: readings, romanised names, other names. */
  find: string;
}

interface CategoryName {
  id: string;
  label: string;
  family: FamilyId;
}

/** What the page's script knows without asking. */
export interface ComparePageData {
  /** Names of the regions in the page's language, north to south. */
  names: readonly RegionNames[];
  /** In the taxonomy's order. */
  categories: readonly CategoryName[];
  families: readonly { id: FamilyId; label: string }[];
}

/** Ids of the parts of the page; those with a tool are filled when its script has come. */
export const IDS = {
  notes: 'compare-notes',
  chosen: 'compare-chosen',
  table: 'compare-table',
  scatter: 'compare-scatter',
  shapes: 'compare-shapes',
  categories: 'compare-categories',
  takeCategories: 'compare-categories-take',
  cite: 'compare-cite',
  relations: 'compare-relations',
} as const;
