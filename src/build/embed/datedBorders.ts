import { type LineKind, readKind, writeKinds } from '../../embed/frame/frameViews.ts';
import { type BorderLines, createBorderLines } from '../../geo/borderLines.ts';
import { type Bounds, overlaps } from '../../geo/camera.ts';
import { clipLines } from '../../svgmap/clip.ts';
import type { Frame } from '../../svgmap/frame.ts';
import { linePath } from '../../svgmap/path.ts';
import type { PictureLine } from '../../svgmap/picture.ts';
import { borderKind } from '../../view/borders.ts';
import type { Level } from '../geometry.ts';

type Owners = ReadonlyMap<string, readonly string[]>;

/**
 * The borders of a picture, sorted by what each has been over the years: one line for all that have always been alike.
 * @param reach what is drawn, degrees
 * @param views regions of each municipality, by code, in the order of `FRAME_YEARS`
 * @param own the region whose outline is stronger; null for none
 * @returns in the order in which they lie upon each other as the record stands
 */
export function datedBorders(
  level: Level,
  frame: Frame,
  reach: Bounds,
  views: readonly Owners[],
  own: string | null,
  isPrefectural: (code: string) => boolean,
): PictureLine[] {
  const visible = new Set(level.map.codes.filter((code) => overlaps(level.extents.get(code), reach)));
  const kindIn = (owners: Owners, a: string, b: string): LineKind => {
    const regionsOf = (code: string) => owners.get(code) ?? [];
    if (own !== null && regionsOf(a).includes(own) !== regionsOf(b).includes(own)) return 'own';
    return borderKind(a, b, { regionsOf, isPrefectural: (code) => isPrefectural(code) && owners.has(code) });
  };
  const groups = linesOf(level).groups((a, b) =>
    a === b || !visible.has(a) || !visible.has(b)
      ? null
      : writeKinds(views.map((owners) => kindIn(owners, a, b))),
  );
  return [...groups]
    .map(([kinds, lines]) => ({
      kinds,
      path: linePath(clipLines(lines, reach), frame),
      ...readKind(kinds, 0),
    }))
    .filter(({ path }) => path !== '')
    .sort((a, b) => a.rank - b.rank)
    .map(({ kinds, path, kind }) =>
      kind === 'own' ? { kind: 'outline', isOwn: true, path, kinds } : { kind, path, kinds },
    );
}

const known = new WeakMap<Level, BorderLines>();

/** Levels are few, and pictures many. */
function linesOf(level: Level): BorderLines {
  const lines = known.get(level) ?? createBorderLines(level.topology);
  known.set(level, lines);
  return lines;
}
