import type { Bounds } from '../../geo/camera.ts';

/** Id of the data block that a page with an interactive map carries. */
export const PAGE_DATA_ID = 'atlas-page';

/** What the scripts of a map page know without asking. */
export interface PageData {
  /** The region whose page this is; null on the nation's. */
  region: string | null;
  /** Frame of the first picture, degrees. */
  bounds: Bounds;
}
