import { type Bounds, type Camera, overlaps } from '../../geo/camera.ts';
import type { MunicipalTopology } from '../../geo/mapTopology.ts';
import type { AtlasMap } from '../../map/AtlasMap.ts';
import type { Site } from '../../ui/siteData.ts';
import type { MapModel } from '../../view/models/map.ts';
import type { PageData } from './pageData.ts';

interface DetailOptions {
  site: Site;
  page: PageData;
  model: MapModel;
  fetchTopology(address: string): Promise<MunicipalTopology | null>;
}

/** From these zooms on the next finer level can be told from the one before. */
const MIDDLE_ZOOM = 6.2;
const FINE_ZOOM = 8;
/** Fine files at once: a wide view at the border of a zoom must not fetch the whole country. */
const MOST_REGIONS = 4;

interface StartGeometry {
  base: MunicipalTopology;
  fine: ReadonlyMap<string, MunicipalTopology>;
}

/** Fetches better geometry when it is looked at closely, each file once. A failure leaves the coarser shapes. */
export function createDetail({ site, page, model, fetchTopology }: DetailOptions) {
  const asked = new Set<string>();
  const once = async (name: string): Promise<MunicipalTopology | null> => {
    if (asked.has(name)) return null;
    asked.add(name);
    const topology = await fetchTopology(`${site.files}geo/${name}.json`);
    if (topology === null) asked.delete(name);
    return topology;
  };
  return {
    /** What the first view needs, fetched at once: the map must not begin coarser than the picture it replaces. */
    async prepare(zoom: number): Promise<StartGeometry | null> {
      const isFine = zoom >= FINE_ZOOM && page.region !== null;
      const [base, own] = await Promise.all([
        once(zoom < MIDDLE_ZOOM ? 'national' : 'middle'),
        isFine ? once(`regions/${page.region}`) : null,
      ]);
      if (base === null) return null;
      return { base, fine: new Map(own && page.region !== null ? [[page.region, own]] : []) };
    },
    async look(map: AtlasMap, { zoom, center }: Camera, view: Bounds): Promise<void> {
      if (zoom < MIDDLE_ZOOM) return;
      const middle = await once('middle');
      if (middle) map.setBase(middle);
      if (zoom < FINE_ZOOM) return;
      const distance = ({ label }: (typeof model.regions)[number]) =>
        Math.hypot(label[0] - center[0], label[1] - center[1]);
      const near = model.regions
        .filter(({ bounds }) => overlaps(bounds, view))
        .sort((a, b) => distance(a) - distance(b))
        .slice(0, MOST_REGIONS);
      const found = await Promise.all(near.map(async ({ id }) => [id, await once(`regions/${id}`)] as const));
      const fresh = found.flatMap(([id, fine]) => (fine === null ? [] : [[id, fine] as const]));
      if (fresh.length > 0) map.addFine(fresh);
    },
  };
}
