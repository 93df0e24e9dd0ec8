import { loadWords } from '../../i18n/loadWords.ts';
import type { Words } from '../../i18n/shape.ts';
import { type Coloured, colourBy, fetchColourFacts } from '../../pages/atlas/colouring.ts';
import { createDetail } from '../../pages/atlas/detail.ts';
import { fetchTopology } from '../../pages/atlas/fetchTopology.ts';
import type { PageData } from '../../pages/atlas/pageData.ts';
import { createPlaces, type Places } from '../../pages/atlas/places.ts';
import { prefectureOf } from '../../record/code.ts';
import { fetchJson, type Site } from '../../ui/siteData.ts';
import { isDefaultView } from '../../view/address.ts';
import type { MapModel } from '../../view/models/map.ts';
import { emptyView, type View } from '../../view/view.ts';
import type { EmbedOptions } from '../options.ts';
import type { EmbedPageData, EmbedSubject } from './pageData.ts';

interface PartsOptions {
  site: Site;
  page: EmbedPageData;
  options: EmbedOptions;
  /** Of the first view. */
  zoom: number;
}

/** Everything that an interactive map of a frame is made of. */
export interface LiveParts {
  AtlasMap: typeof import('../../map/AtlasMap.ts')['AtlasMap'];
  model: MapModel;
  words: Words;
  places: Places;
  /** Colours and year of the frame's address; nothing chosen. */
  view: View;
  /** Null for the default colours, which the model has. */
  coloured: Coloured | null;
  detail: ReturnType<typeof createDetail>;
  geometry: NonNullable<Awaited<ReturnType<LiveParts['detail']['prepare']>>>;
  home: Pick<PageData, 'region' | 'bounds'>;
}

/**
 * Fetches library, geometry, names and colours, side by side.
 * @throws Error or TypeError where one of them cannot be had
 */
export async function fetchParts({ site, page, options, zoom }: PartsOptions): Promise<LiveParts> {
  const view: View = { ...emptyView, mode: options.mode, year: options.year };
  const { region, own } = beginning(page.subject);
  const home = { region, bounds: page.bounds };
  // Which regions there are is not asked before the map is there.
  const known: Pick<MapModel, 'regions'> = { regions: [] };
  const detail = createDetail({ site, page: home, model: known, own, fetchTopology });
  const [{ AtlasMap }, geometry, model, words, facts] = await Promise.all([
    import('../../map/AtlasMap.ts'),
    detail.prepare(zoom),
    fetchJson<MapModel>(`${site.files}${site.language}/map.json`, 'regions'),
    loadWords(site.language),
    isDefaultView(view) ? null : fetchColourFacts(site),
  ]);
  if (geometry === null) throw new Error('no geometry to draw');
  known.regions = model.regions;
  const coloured = facts && colourBy(facts, view, model, words);
  const places = createPlaces(model, words, () =>
    view.year === null ? null : (coloured?.paints.owners ?? null),
  );
  return { AtlasMap, model, words, places, view, coloured, detail, geometry, home };
}

/** The region the map begins with, and the file that holds the picture's ground in full detail. */
export function beginning(subject: EmbedSubject): { region: string | null; own: string } {
  return subject.kind === 'region'
    ? { region: subject.id, own: `regions/${subject.id}` }
    : { region: null, own: `prefectures/${prefectureOf(subject.code)}` };
}
