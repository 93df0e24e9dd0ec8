import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { createMapTopology, type MunicipalTopology } from '../../../geo/mapTopology.ts';
import { withoutRuby } from '../../../i18n/ruby.ts';
import { DATASET } from '../../../record/dataset.ts';
import type { MapModel } from '../../../view/models/map.ts';
import type { Coloured } from '../colouring.ts';

/** What a map as data says of itself. */
export interface MapNotes {
  /** Whole address of the view. */
  address: string;
  /** Whose borders they are, and as of when. */
  credits: readonly string[];
  language: 'ja' | 'en';
}

/** Of the grid that the borders lie on; more digits would only pretend. */
const DIGITS = 5;

/**
 * The coloured municipalities of a view as GeoJSON (RFC 7946: [lon, lat], outer rings counterclockwise), each with its
 * regions and what their colours say. Not cut to the frame, and at the middle level whatever the zoom: for other
 * programs, which have frames of their own. `meta` says what it is and what it must not be taken for.
 */
export function mapGeoJson(
  { paints, legend }: Pick<Coloured, 'paints' | 'legend'>,
  topology: MunicipalTopology,
  { regions, places }: Pick<MapModel, 'regions' | 'places'>,
  { address, credits, language }: MapNotes,
): FeatureCollection<MultiPolygon> & { meta: object } {
  const map = createMapTopology(topology);
  const nameOf = new Map(regions.map(({ id, name }) => [id, name]));
  const saysOf = new Map(legend.values.map(({ region, text }) => [region, withoutRuby(text)]));
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
        values: owners.map((id) => saysOf.get(id) ?? null),
        legend: labelsOf(code),
      },
      geometry: rewind(rounded(map.area([code]))) as MultiPolygon,
    }),
  );
  return {
    type: 'FeatureCollection',
    features,
    meta: {
      title: withoutRuby(legend.title),
      explanation: withoutRuby(legend.explanation),
      caveats: legend.basis.map(withoutRuby),
      version: DATASET.version,
      date: DATASET.date,
      asOf: DATASET.asOf,
      address,
      credits: [DATASET.credit[language], ...credits.map(withoutRuby)],
      licence: DATASET.licence.url[language],
    },
  };
}

function rounded({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((polygon) =>
      polygon.map((ring) => ring.map((position) => position.map((each) => Number(each.toFixed(DIGITS))))),
    ),
  };
}
