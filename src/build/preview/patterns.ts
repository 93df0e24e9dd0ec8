import type { PaintId } from '../../colour/paint.ts';
import type { Tile } from '../../colour/pattern.ts';
import { patternId, patterns as patternsIn } from '../../svgmap/markup/patterns.ts';
import { INK } from './layout.ts';

/**
 * The looks as patterns, in colours of their own: no style sheet reaches a picture.
 * @param prefix names them apart from others on the same sheet
 * @param scale units of the drawing per pixel
 */
export function patterns(tiles: Iterable<readonly [PaintId, Tile]>, prefix: string, scale: number): string {
  return patternsIn(tiles, prefix, () => scale, { fill: (ink) => ({ fill: INK[ink] }) });
}

export function patternFill(prefix: string, paint: PaintId): string {
  return `url(#${patternId(prefix, paint)})`;
}
