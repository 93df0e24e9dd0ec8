/** A page that is measured. */
export interface BenchPage {
  id: string;
  label: string;
  kind: 'floor' | 'peer' | 'ours';
  /** Which of the two servers has it: the built site, or the built pages of the bench. */
  at: 'site' | 'bench';
  path: string;
  /** What its map shows: the whole country, or one region. */
  shows: 'nation' | 'region';
  /** Whether it answers the pointer. */
  isLive: boolean;
}

const own = (
  id: string,
  label: string,
  path: string,
  shows: BenchPage['shows'],
  isLive = true,
): BenchPage => ({
  id,
  label,
  kind: 'ours',
  at: 'site',
  path,
  shows,
  isLive,
});

const other = (id: string, label: string, kind: 'floor' | 'peer'): BenchPage => ({
  id,
  label,
  kind,
  at: 'bench',
  path: `/pages/${id}/`,
  shows: id === 'svg-region' ? 'region' : 'nation',
  isLive: !id.startsWith('svg'),
});

/** Region of the page and of the embed: the one with the fullest record. */
export const REGION = 'ibaraki-keno';

/** Every page, in the order of a round. */
export const PAGES: readonly BenchPage[] = [
  own('nation', 'atlas: /', '/', 'nation'),
  own('region', 'atlas: region page', `/regions/${REGION}/`, 'region'),
  // The map of an embed comes alive on the first touch only; until then it is a page with a picture.
  own('embed', 'atlas: embed', `/embed/regions/${REGION}/`, 'region', false),
  other('svg', 'static SVG, the country', 'floor'),
  other('svg-region', 'static SVG, one region', 'floor'),
  other('canvas', 'canvas Path2D by hand', 'floor'),
  other('maplibre-same', 'MapLibre, same shapes', 'floor'),
  other('maplibre-full', 'MapLibre, full detail', 'floor'),
  other('leaflet', 'Leaflet (canvas)', 'peer'),
  other('openlayers', 'OpenLayers', 'peer'),
  other('d3', 'd3-geo (SVG)', 'peer'),
  other('echarts', 'ECharts', 'peer'),
  other('deckgl', 'deck.gl', 'peer'),
  // Has packages of its own, which are installed by hand (README); left out where its page is not built.
  other('kepler', 'kepler.gl', 'peer'),
];
