import type { ExpressionSpecification, FilterSpecification, Map as GlMap } from 'maplibre-gl';
import { ANNOUNCED } from '../colour/looks.ts';
import type { PaintId, PaintList } from '../colour/paint.ts';
import type { Theme } from '../colour/palette.ts';
import { NEAR_PATTERN_ZOOM, type Tile } from '../colour/pattern.ts';
import type { BorderRules } from '../view/borders.ts';
import type { MapModel } from '../view/models/map.ts';
import { regionsByCode } from '../view/models/memberships.ts';
import { PATTERN_RATIO, patternImage } from './patternImage.ts';

/** What of a paint list the GL map translates. */
export type MapColours = Pick<PaintList, 'regions' | 'municipalities' | 'tiles' | 'owners' | 'announced'>;

/** The default colours, which come with the map's file. */
export function coloursOf(model: MapModel): MapColours {
  return {
    regions: new Map(model.regions.map(({ id }) => [id, ''])),
    municipalities: new Map(Object.entries(model.paints)),
    tiles: new Map(Object.entries(model.tiles)),
    owners: regionsByCode(model),
    announced: model.announced,
  };
}

/** Names of a look's two images: for small regions far out, and at its own size. */
const SIZES = { far: (paint: PaintId) => `${paint}/far`, near: (paint: PaintId) => paint } as const;

/** The pattern of each municipality. An expression, not a property of the shapes: those need not be cut anew. */
export function patternsBy(colours: MapColours): ExpressionSpecification | string {
  const [far, near] = [patternsOf(colours, SIZES.far), patternsOf(colours, SIZES.near)];
  return far === '' ? '' : (['step', ['zoom'], far, NEAR_PATTERN_ZOOM, near] as ExpressionSpecification);
}

function patternsOf(
  { municipalities, announced }: MapColours,
  imageOf: (paint: PaintId) => string,
): ExpressionSpecification | '' {
  const codesOf = new Map<PaintId, string[]>();
  for (const [code, paint] of municipalities) codesOf.set(paint, [...(codesOf.get(paint) ?? []), code]);
  if (announced.length > 0) codesOf.set(ANNOUNCED.paint, [...announced]);
  const branches = [...codesOf].flatMap(([paint, codes]): [string[], ExpressionSpecification] => [
    codes,
    ['image', imageOf(paint)],
  ]);
  // An expression needs at least one branch; nothing is painted where no region exists.
  if (branches.length === 0) return '';
  return ['match', ['get', 'code'], ...branches, ['image', '']] as unknown as ExpressionSpecification;
}

/** Picks out the municipalities given; looked up, not searched for. MapLibre refuses a filter that names one twice. */
export function among(codes: Iterable<string>): FilterSpecification {
  const wanted = [...new Set(codes)];
  return wanted.length === 0 ? ['boolean', false] : ['match', ['get', 'code'], wanted, true, false];
}

/** Which borders part regions: those of the year that is shown. */
export function borderRulesOf({ owners }: MapColours, model: MapModel): BorderRules {
  const prefectural = new Set(model.prefectural);
  return {
    regionsOf: (code) => owners.get(code) ?? [],
    isPrefectural: (code) => prefectural.has(code) && owners.has(code),
  };
}

/** Every look a map has ever shown: another theme is for those too that come back later. */
const known = new WeakMap<GlMap, Map<PaintId, Tile>>();

/** Gives the map the images it lacks, and all of them anew where the theme has changed. */
export function drawTiles(
  map: GlMap,
  tiles: ReadonlyMap<PaintId, Tile>,
  theme: Theme,
  isNewTheme = false,
): void {
  const all = known.get(map) ?? new Map<PaintId, Tile>();
  known.set(map, all);
  for (const [paint, tile] of tiles) all.set(paint, tile);
  for (const [paint, tile] of isNewTheme ? all : tiles) {
    for (const [size, scale] of [
      ['far', tile.far],
      ['near', 1],
    ] as const) {
      const name = SIZES[size](paint);
      if (!map.hasImage(name)) {
        map.addImage(name, patternImage(tile, theme), { pixelRatio: PATTERN_RATIO / scale });
      } else if (isNewTheme) map.updateImage(name, patternImage(tile, theme));
    }
  }
}

export function sameOwners(a: MapColours['owners'], b: MapColours['owners']): boolean {
  return a.size === b.size && [...a].every(([code, owners]) => b.get(code)?.join() === owners.join());
}
