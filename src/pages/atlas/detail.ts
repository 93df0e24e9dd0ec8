import { codeOf } from '../../geo/arcs.ts';
import { type Bounds, type Camera, overlaps, worldBox } from '../../geo/camera.ts';
import type { MunicipalTopology } from '../../geo/mapTopology.ts';
import { topologyExtents } from '../../geo/topologyExtents.ts';
import type { AtlasMap } from '../../map/AtlasMap.ts';
import { prefectureOf } from '../../record/code.ts';
import type { Site } from '../../ui/siteData.ts';
import type { MapModel } from '../../view/models/map.ts';
import type { PageData } from './pageData.ts';

interface DetailOptions {
  site: Pick<Site, 'files'>;
  page: Pick<PageData, 'region' | 'bounds'>;
  /** Regions are fetched whole; without them, only what is in view. */
  model?: Pick<MapModel, 'regions'>;
  /** The fine cut that the page begins with ("prefectures/08"); without it that of the page's region. */
  own?: string;
  fetchTopology(address: string): Promise<MunicipalTopology | null>;
}

/** From these zooms on the next finer level can be told from the one before. */
const MIDDLE_ZOOM = 6.2;
const FINE_ZOOM = 8;
/** Fine files at once: the middle of a wide view comes first, and a reader who moves on is not kept waiting. */
const AT_ONCE = 4;

interface StartGeometry {
  base: MunicipalTopology;
  cuts: MunicipalTopology[];
}

/** Fetches better geometry when it is looked at closely, each file once. A failure leaves the coarser shapes. */
export function createDetail({ site, page, model, own: named, fetchTopology }: DetailOptions) {
  const ownFile = named ?? (page.region === null ? null : `regions/${page.region}`);
  const asked = new Set<string>();
  const fine = new Set<string>();
  let extents: ReadonlyMap<string, Bounds> = new Map();
  let looks = 0;

  const once = async (name: string): Promise<MunicipalTopology | null> => {
    if (asked.has(name)) return null;
    asked.add(name);
    const topology = await fetchTopology(`${site.files}geo/${name}.json`);
    if (topology === null) asked.delete(name);
    return topology;
  };
  const base = async (zoom: number): Promise<MunicipalTopology | null> => {
    const topology = await once(zoom < MIDDLE_ZOOM ? 'national' : 'middle');
    if (topology) extents = topologyExtents(topology);
    return topology;
  };
  const cut = async (name: string): Promise<MunicipalTopology | null> => {
    const topology = await once(name);
    for (const shape of topology?.objects.municipalities.geometries ?? []) fine.add(codeOf(shape));
    return topology;
  };
  /** Everything in view, and the other members of regions in view: an outline is drawn from one level. */
  const wantedIn = (view: Bounds): ReadonlySet<string> => {
    const inView = new Set([...extents].flatMap(([code, extent]) => (overlaps(extent, view) ? [code] : [])));
    const regions = (model?.regions ?? []).filter(({ codes }) => codes.some((code) => inView.has(code)));
    return new Set([...inView, ...regions.flatMap(({ codes }) => codes)]);
  };
  /** Prefectures with municipalities that are wanted and not fine yet, those in the middle of the view first. */
  const missing = ([longitude, latitude]: Camera['center'], view: Bounds): string[] => {
    const distances = new Map<string, number>();
    for (const code of wantedIn(view)) {
      const extent = extents.get(code);
      if (!extent || fine.has(code)) continue;
      const [west, south, east, north] = extent;
      const distance = Math.hypot(
        Math.max(west - longitude, 0, longitude - east),
        Math.max(south - latitude, 0, latitude - north),
      );
      const file = `prefectures/${prefectureOf(code)}`;
      if (!asked.has(file)) distances.set(file, Math.min(distance, distances.get(file) ?? Infinity));
    }
    return [...distances].sort(([, one], [, other]) => one - other).map(([file]) => file);
  };
  /** Comes first on a region's page: it is the one that a device keeps with the page. */
  const own = (): string[] | null => (ownFile === null || asked.has(ownFile) ? null : [ownFile]);
  /** A region's own cut fills the picture its page begins with; what a wide screen shows beside waits for the reader. */
  const isFirstView = (view: Bounds): boolean => {
    if (page.region === null) return false;
    const [whole, shown] = [worldBox(page.bounds), worldBox(view)];
    const [spareX, spareY] = [shown.width - whole.width, shown.height - whole.height];
    const lengths = [
      Math.min(spareX, spareY),
      shown.x + spareX / 2 - whole.x,
      shown.y + spareY / 2 - whole.y,
    ];
    return lengths.every((length) => Math.abs(length) < 0.01 * whole.width);
  };
  return {
    /** What the first view needs, fetched at once: the map must not begin coarser than the picture it replaces. */
    async prepare(zoom: number): Promise<StartGeometry | null> {
      const first = zoom >= FINE_ZOOM ? ownFile : null;
      const [whole, fineCut] = await Promise.all([base(zoom), first === null ? null : cut(first)]);
      return whole && { base: whole, cuts: fineCut ? [fineCut] : [] };
    },
    /** Fills a view that the map has come to rest in, from the middle outwards; a later look takes over. */
    async look(map: Pick<AtlasMap, 'refine'>, { zoom, center }: Camera, view: Bounds): Promise<void> {
      if (zoom < MIDDLE_ZOOM) return;
      looks += 1;
      const look = looks;
      let wanted: string[] = [];
      const isEnough = zoom < FINE_ZOOM || isFirstView(view);
      do {
        wanted = isEnough ? [] : (own() ?? missing(center, view).slice(0, AT_ONCE));
        const [better, ...found] = await Promise.all([base(zoom), ...wanted.map(cut)]);
        const cuts = found.flatMap((topology) => topology ?? []);
        if (better || cuts.length > 0) map.refine(better, cuts);
        // What could not be had is asked for at the next look, not over and over.
        if (cuts.length < wanted.length) return;
      } while (wanted.length > 0 && look === looks);
    },
  };
}
