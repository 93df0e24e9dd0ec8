import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { type BorderLines, createBorderLines, type GroupOf } from '../geo/borderLines.ts';
import { createMapTopology, type MapTopology, type MunicipalTopology } from '../geo/mapTopology.ts';
import { prefectureOf } from '../record/code.ts';
import { type BorderKind, type BorderRules, borderKind } from '../view/borders.ts';

export type AreaFeature = Feature<Polygon | MultiPolygon, { code: string }>;
export type GroundFeature = Feature<Polygon | MultiPolygon>;
export type BorderFeature = Feature<MultiLineString, { kind: BorderKind | 'coast' }>;

/** What the map's sources are filled with. Every feature has an id, so that a part can be replaced. */
export interface MapShapes {
  areas: FeatureCollection<Polygon | MultiPolygon, AreaFeature['properties']>;
  /** Ground for the seam where fine and coarse shapes meet. */
  underlay: FeatureCollection<Polygon | MultiPolygon>;
  borders: FeatureCollection<MultiLineString, BorderFeature['properties']>;
}

/** One level of the geometry, or as much of it as has been fetched. */
export interface Level extends MapTopology {
  lines: BorderLines;
}

export function createLevel(topology: MunicipalTopology): Level {
  return { ...createMapTopology(topology), lines: createBorderLines(topology) };
}

/**
 * Puts the loaded levels of geometry together: fine shapes where they have been fetched, coarse ones elsewhere.
 * A municipality is drawn from one level only; so is a border: it is fine where both its sides are.
 * Each part is put together when it is asked for: all at once would keep the page from answering.
 */
export function composeShapes(coarse: Level, fine: Level | null, rules: BorderRules): MapShapes {
  const refined = new Set(fine?.codes);
  const rest = new Set(coarse.codes.filter((code) => !refined.has(code)));
  return {
    get areas() {
      return collection([...(fine?.features().features ?? []), ...coarse.features(rest).features]);
    },
    get underlay() {
      return collection(groundOf(coarse, seamOf(coarse, refined)));
    },
    get borders() {
      return collection(bordersOf(coarse, fine, groupsBy(rules)));
    },
  };
}

/**
 * Outline of one or several municipalities, for the line around what is chosen. It runs along the borders and coasts
 * that are drawn, each stretch of the level it is drawn from.
 */
export function outlineOf(
  coarse: Level,
  fine: Level | null,
  codes: readonly string[],
): FeatureCollection<MultiLineString> {
  const inside = new Set(codes);
  const groupOf: GroupOf = (a, b) =>
    inside.has(a) !== inside.has(b) || (a === b && inside.has(a)) ? 'outline' : null;
  return collection(bordersOf(coarse, fine, groupOf).map((line) => ({ ...line, properties: {} })));
}

/** Codes drawn fine that have a neighbour drawn coarse. */
export function seamOf(coarse: Level, refined: ReadonlySet<string>): ReadonlySet<string> {
  return coarse.lines.names(refined, (a, b) => {
    if (refined.has(a) === refined.has(b)) return null;
    return refined.has(a) ? a : b;
  });
}

export function groundOf(coarse: Level, codes: ReadonlySet<string>): GroundFeature[] {
  return coarse.features(codes).features.map((shape) => ({ ...shape, id: shape.properties.code }));
}

/**
 * Borders and coasts in small groups: of one kind, within a prefecture or between two, and of one level. A cut that
 * arrives changes the groups around it and leaves the rest of the country as it is.
 */
export function groupsBy(rules: BorderRules): GroupOf {
  return (a, b) => {
    const kind: BorderFeature['properties']['kind'] = a === b ? 'coast' : borderKind(a, b, rules);
    return `${prefectureOf(a)}-${prefectureOf(b)} ${kind}`;
  };
}

/** @param only the groups wanted; all of them without */
export function bordersOf(
  coarse: Level,
  fine: Level | null,
  groupOf: GroupOf,
  only?: ReadonlySet<string>,
): BorderFeature[] {
  const refined = new Set(fine?.codes);
  const wanted: GroupOf = (a, b) => {
    const group = groupOf(a, b);
    return group !== null && (only?.has(group) ?? true) ? group : null;
  };
  const isFine = (a: string, b: string) => refined.has(a) && refined.has(b);
  const of = (level: Level, name: LevelName, groupIn: GroupOf) =>
    [...level.lines.groups(groupIn)].map(([group, geometry]) => borderFeature(name, group, geometry));
  return [
    ...of(coarse, 'coarse', (a, b) => (isFine(a, b) ? null : wanted(a, b))),
    ...(fine ? of(fine, 'fine', wanted) : []),
  ];
}

type LevelName = 'coarse' | 'fine';

export function borderId(level: LevelName, group: string): string {
  return `${level} ${group}`;
}

function borderFeature(level: LevelName, group: string, geometry: MultiLineString): BorderFeature {
  const kind = group.split(' ')[1] as BorderFeature['properties']['kind'];
  return { type: 'Feature', id: borderId(level, group), properties: { kind }, geometry };
}

function collection<G extends Polygon | MultiPolygon | MultiLineString, P>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}
