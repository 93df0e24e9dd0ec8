import type { MultiLineString } from 'geojson';
import { type Bounds, overlaps } from '../geo/camera.ts';
import { type BorderKind, type BorderRules, borderKind } from '../view/borders.ts';
import { clipArea, clipLines } from './clip.ts';
import type { Frame } from './frame.ts';
import { areaPath, linePath } from './path.ts';
import { levelOf, type ViewGeometry, type ViewLevel } from './viewLevel.ts';

type LineKind = BorderKind | 'coast';

/** Path data of the shapes of a view, cut off a little outside its frame. */
export interface ViewShapes {
  land: string;
  coast: string;
  borders: ReadonlyMap<BorderKind, string>;
  /** Municipalities that can be seen, coarse ones first: where levels meet, the finer shape lies on top. */
  visible: readonly string[];
  /** One shape for municipalities of any level, inner borders dissolved within each. */
  area(codes: readonly string[]): string;
}

/**
 * Puts the levels of geometry together: fine shapes where they are there, coarse ones elsewhere.
 * A municipality is drawn from one level only; a border is fine where both its sides are.
 * @param reach what is drawn, degrees
 */
export function viewShapes(
  geometry: ViewGeometry,
  frame: Frame,
  reach: Bounds,
  rules: BorderRules,
): ViewShapes {
  const { base, fine } = geometry;
  const isNear = (level: ViewLevel, code: string) => overlaps(level.extents.get(code), reach);
  const coarse = base.map.codes.filter((code) => !fine?.codes.has(code) && isNear(base, code));
  const refined = fine === null ? [] : fine.map.codes.filter((code) => isNear(fine, code));
  const draw = (level: ViewLevel, codes: readonly string[]) => {
    if (codes.length === 0) return '';
    const area = level.map.area(codes);
    const isInside = codes.every((code) => isWithin(level.extents.get(code), reach));
    return areaPath(isInside ? area : clipArea(area, reach), frame);
  };
  /** Ground for the seam where fine and coarse shapes meet. */
  const seam = refined.filter((code) => base.map.touching(code).some((other) => !fine?.codes.has(other)));
  const isFine = (...sides: readonly string[]) => sides.every((code) => fine?.codes.has(code));
  const groups = (level: ViewLevel) =>
    level.lines.groups((a, b) => {
      const isOther = level === base && isFine(a, b);
      if (isOther || !(isNear(level, a) || isNear(level, b))) return null;
      return a === b ? 'coast' : borderKind(a, b, rules);
    });
  const lines = joined([groups(base), ...(fine === null ? [] : [groups(fine)])], (all) =>
    linePath(clipLines(all, reach), frame),
  );
  const { coast = '', ...borders } = lines;
  return {
    land: draw(base, [...coarse, ...seam]) + (fine === null ? '' : draw(fine, refined)),
    coast,
    borders: new Map(Object.entries(borders) as [BorderKind, string][]),
    visible: [...coarse, ...refined],
    area: (codes) =>
      [base, ...(fine === null ? [] : [fine])]
        .map((level) =>
          draw(
            level,
            codes.filter((code) => levelOf(geometry, code) === level),
          ),
        )
        .join(''),
  };
}

function joined(
  levels: readonly ReadonlyMap<string, MultiLineString>[],
  write: (lines: MultiLineString) => string,
): Partial<Record<LineKind, string>> {
  const paths: Partial<Record<LineKind, string>> = {};
  for (const [kind, lines] of levels.flatMap((level) => [...level]) as [LineKind, MultiLineString][]) {
    paths[kind] = (paths[kind] ?? '') + write(lines);
  }
  return paths;
}

function isWithin(inner: Bounds | undefined, outer: Bounds): boolean {
  return (
    inner !== undefined &&
    inner[0] >= outer[0] &&
    inner[1] >= outer[1] &&
    inner[2] <= outer[2] &&
    inner[3] <= outer[3]
  );
}
