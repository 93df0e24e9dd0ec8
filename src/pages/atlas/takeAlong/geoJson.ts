import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { createMapTopology, type MunicipalTopology } from '../../../geo/mapTopology.ts';
import { plainOutline } from '../../../geo/plainOutline.ts';
import { withoutRuby } from '../../../i18n/ruby.ts';
import type { Words } from '../../../i18n/shape.ts';
import { DATASET } from '../../../record/dataset.ts';
import { LAST_YEAR } from '../../../record/timeline.ts';
import type { MapModel } from '../../../view/models/map.ts';
import type { Coloured } from '../colouring.ts';
import { creditsOf, regionNumbers, unitOf } from './regionNumbers.ts';
import { onlyOf } from './sheetContent.ts';

/** What a map as data says of itself. */
export interface MapNotes {
  /** Whole address of the view. */
  address: string;
  /** What the map is about: a region, the country. */
  place: string;
  /** Entry of the legend that alone is shown, or null. */
  only: string | null;
  language: 'ja' | 'en';
  words: Words;
}

/**
 * The coloured municipalities of a view as GeoJSON (RFC 7946: [lon, lat], outer rings counterclockwise), each with its
 * regions and what their colours say. Not cut to the frame, and at the middle level whatever the zoom: for other
 * programs, which have frames of their own. `meta` says what it is and what it must not be taken for.
 */
export function mapGeoJson(
  coloured: Coloured,
  topology: MunicipalTopology,
  { regions, places }: Pick<MapModel, 'regions' | 'places'>,
  notes: MapNotes,
): FeatureCollection<MultiPolygon> & { meta: object } {
  const { facts, view, paints, legend } = coloured;
  const map = createMapTopology(topology);
  const nameOf = new Map(regions.map(({ id, name }) => [id, name]));
  const saysOf = new Map(legend.values.map(({ region, text }) => [region, withoutRuby(text)]));
  const numbers = regionNumbers(facts, view);
  const only = legend.items.find(({ id }) => id === notes.only);
  const labelsOf = (code: string) =>
    legend.items.filter(({ codes }) => codes.includes(code)).map(({ label }) => withoutRuby(label));
  const features = [...paints.owners].map(
    ([code, owners]): Feature<MultiPolygon> => ({
      type: 'Feature',
      id: code,
      properties: {
        code,
        name: withoutRuby(places[code]?.[0] ?? code),
        regions: owners,
        regionNames: owners.map((id) => withoutRuby(nameOf.get(id) ?? id)),
        regionValues: owners.map((id) => saysOf.get(id) ?? null),
        ...(numbers.size > 0 && { regionNumbers: owners.map((id) => numbers.get(id) ?? null) }),
        legend: labelsOf(code),
        ...(only && { isShown: only.codes.includes(code) }),
      },
      geometry: plainOutline(map.area([code])),
    }),
  );
  return { type: 'FeatureCollection', features, meta: metaOf(coloured, notes) };
}

function metaOf({ facts, view, paints, legend }: Coloured, notes: MapNotes): object {
  const { address, place, only, language, words } = notes;
  const { site, map, mapData } = words;
  const [filter = null] = onlyOf({ legend, view: { ...view, only }, words });
  const caveats = [
    ...legend.basis,
    mapData.ofRegion,
    mapData.several,
    ...(view.mode.color === 'members' ? [mapData.byPrefecture] : []),
    mapData.shapes,
  ];
  const shown = new Set(paints.regions.keys());
  return {
    title: withoutRuby(legend.title),
    place: withoutRuby(place),
    explanation: withoutRuby(legend.explanation),
    filter: filter && withoutRuby(filter),
    unit: unitOf(view),
    caveats: caveats.map(withoutRuby),
    notOfficial: withoutRuby(site.notOfficial),
    version: DATASET.version,
    date: DATASET.date,
    asOf: DATASET.asOf,
    shownAsOf: shownAsOf(view.year),
    address,
    credits: [
      DATASET.credit[language],
      ...creditsOf(facts, view, shown, language),
      ...[map.credit, map.borders].map(withoutRuby),
    ],
    licence: DATASET.licence.url[language],
  };
}

/** The day whose members are shown: the end of a year, but in its last year the record does not reach so far. */
function shownAsOf(year: number | null): string {
  return year === null || year === LAST_YEAR ? DATASET.asOf : `${year}-12-31`;
}
