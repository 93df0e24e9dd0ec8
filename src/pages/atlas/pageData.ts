import type { Bounds } from '../../geo/camera.ts';
import type { Site } from '../../ui/site.ts';

/** Id of the data block that a page with an interactive map carries. */
export const PAGE_DATA_ID = 'atlas-page';

/** What the scripts of a map page know without asking. */
export interface PageData {
  site: Site;
  /** The region whose page this is; null on the nation's. */
  region: string | null;
  /** Frame of the first picture, degrees. */
  bounds: Bounds;
  /** Folder of the data files of this build, with its slash; its name changes when their content does. */
  files: string;
}
