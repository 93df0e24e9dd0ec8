import type { Bounds, Camera } from '../../../geo/camera.ts';
import { createJoiner } from '../../../geo/join.ts';
import type { MunicipalTopology } from '../../../geo/mapTopology.ts';
import { createViewLevel, type ViewGeometry, type ViewLevel } from '../../../svgmap/viewLevel.ts';
import type { Site } from '../../../ui/siteData.ts';
import type { MapModel } from '../../../view/models/map.ts';
import { createDetail } from '../detail.ts';
import { fetchTopology } from '../fetchTopology.ts';
import type { PageData } from '../pageData.ts';

export interface SheetGeometry {
  /** Fetches what a view needs; the interactive map mostly has done so before, and the browser keeps it. */
  prepare(camera: Camera, bounds: Bounds): Promise<void>;
  /** What has been fetched so far; null before anything has. */
  now(): ViewGeometry | null;
}

/** The geometry a view is drawn from: the same levels, by the same rules, as on the interactive map. */
export function createSheetGeometry(
  site: Pick<Site, 'files'>,
  page: Pick<PageData, 'region' | 'bounds'>,
  model: Pick<MapModel, 'regions'>,
): SheetGeometry {
  const detail = createDetail({ site, page, model, fetchTopology });
  let base: ViewLevel | null = null;
  let fine: ViewLevel | null = null;
  const join = createJoiner();
  const takeIn = (better: MunicipalTopology | null, found: readonly MunicipalTopology[]) => {
    if (better) base = createViewLevel(better);
    const joined = found.map(join).at(-1);
    if (joined) fine = createViewLevel(joined);
  };
  const fetchFor = async (camera: Camera, bounds: Bounds): Promise<void> => {
    if (base === null) {
      const start = await detail.prepare(camera.zoom);
      if (start) takeIn(start.base, start.cuts);
    }
    await detail.look({ refine: takeIn }, camera, bounds);
  };
  let last: Promise<void> = Promise.resolve();
  return {
    prepare(camera, bounds) {
      // One after the other: a second look would end the first before its files are there.
      last = last.catch(() => undefined).then(() => fetchFor(camera, bounds));
      return last;
    },
    now: () => base && { base, fine },
  };
}
