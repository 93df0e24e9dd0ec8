import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { MapTopology } from '../geo/mapTopology.ts';
import { type BorderKind, type BorderRules, borderKind } from '../view/borders.ts';
import type { MapModel } from '../view/models/map.ts';
import { regionsByCode } from '../view/models/memberships.ts';

type AreaProperties = { code: string; paint?: string };
type LineProperties = { kind: BorderKind | 'coast' };

/** What the map's sources are filled with. */
export interface MapShapes {
  areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  /** Ground for the seam where fine and coarse shapes meet. */
  underlay: FeatureCollection<Polygon | MultiPolygon>;
  borders: FeatureCollection<MultiLineString, LineProperties>;
}

const KINDS: readonly BorderKind[] = ['outside', 'municipality', 'prefecture', 'scheme', 'outline'];

/**
 * Puts the loaded levels of geometry together: fine shapes where they have been fetched, coarse ones elsewhere.
 * A municipality is drawn from one level only; a border is fine where both its sides are.
 */
export function composeShapes(
  coarse: MapTopology,
  patches: readonly MapTopology[],
  model: MapModel,
): MapShapes {
  const rules = borderRules(model);
  const patchCodes = patches.map(({ codes }) => new Set(codes));
  const refined = new Set(patches.flatMap((patch) => patch.codes));
  const drawn = new Set<string>();
  const areas: Feature<Polygon | MultiPolygon, AreaProperties>[] = [];
  for (const patch of patches) {
    for (const shape of patch.features().features) {
      if (drawn.has(shape.properties.code)) continue;
      drawn.add(shape.properties.code);
      areas.push(painted(shape, model));
    }
  }
  const rest = new Set(coarse.codes.filter((code) => !refined.has(code)));
  areas.push(...coarse.features(rest).features.map((shape) => painted(shape, model)));
  const isFine = (a: string, b: string) => patchCodes.some((codes) => codes.has(a) && codes.has(b));
  const seam = coarse.codes.filter(
    (code) => refined.has(code) && coarse.touching(code).some((other) => !refined.has(other)),
  );
  return {
    areas: collection(areas),
    underlay: collection(patches.length === 0 ? [] : coarse.features(new Set(seam)).features),
    borders: collection([
      ...patches.flatMap((patch) => lines(patch, rules, () => true)),
      ...lines(coarse, rules, (a, b) => !isFine(a, b)),
    ]),
  };
}

/** Outline of one or several municipalities, for the line around what is chosen. */
export function outlineOf(
  coarse: MapTopology,
  patches: readonly MapTopology[],
  codes: readonly string[],
): FeatureCollection<MultiPolygon> {
  const whole = [...patches, coarse].find((map) => codes.every((code) => map.codes.includes(code)));
  if (!whole) throw new Error(`no geometry for ${codes.join(', ')}`);
  const geometry = whole.area(codes);
  return collection([{ type: 'Feature', properties: {}, geometry }]);
}

function borderRules(model: MapModel): BorderRules {
  const regions = regionsByCode(model);
  const prefectural = new Set(model.prefectural);
  return { regionsOf: (code) => regions.get(code) ?? [], isPrefectural: (code) => prefectural.has(code) };
}

function lines(
  map: MapTopology,
  rules: BorderRules,
  isWanted: (a: string, b: string) => boolean,
): Feature<MultiLineString, LineProperties>[] {
  const of = (kind: LineProperties['kind'], filter: (a: string, b: string) => boolean) => ({
    type: 'Feature' as const,
    properties: { kind },
    geometry: map.borders((a, b) => filter(a, b) && isWanted(a, b)),
  });
  return [
    { type: 'Feature', properties: { kind: 'coast' }, geometry: map.coast((code) => isWanted(code, code)) },
    ...KINDS.map((kind) => of(kind, (a, b) => a !== b && borderKind(a, b, rules) === kind)),
  ];
}

function painted(
  shape: Feature<Polygon | MultiPolygon, { code: string }>,
  { paints }: MapModel,
): Feature<Polygon | MultiPolygon, AreaProperties> {
  const paint = paints[shape.properties.code];
  return { ...shape, properties: { ...shape.properties, ...(paint !== undefined && { paint }) } };
}

function collection<G extends Polygon | MultiPolygon | MultiLineString, P>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}
