import type { PaintId } from '../../colour/paint.ts';
import type { Tile } from '../../colour/pattern.ts';
import { element } from './element.ts';
import { INK } from './layout.ts';

/**
 * The looks as patterns, in colours of their own: no style sheet reaches a picture.
 * @param prefix names them apart from others on the same sheet
 * @param scale units of the drawing per pixel
 */
export function patterns(tiles: Iterable<readonly [PaintId, Tile]>, prefix: string, scale: number): string {
  return [...tiles]
    .map(([paint, { side, ground, marks }]) =>
      element(
        'pattern',
        {
          id: `${prefix}-${paint}`,
          width: side,
          height: side,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `scale(${Number(scale.toFixed(3))})`,
        },
        element('rect', { width: side, height: side, fill: INK[ground] }),
        ...marks.map((mark) =>
          mark.shape === 'circle'
            ? element('circle', {
                cx: mark.center[0],
                cy: mark.center[1],
                r: mark.radius,
                fill: INK[mark.ink],
              })
            : element('polygon', {
                points: mark.points.map((point) => point.join(',')).join(' '),
                fill: INK[mark.ink],
              }),
        ),
      ),
    )
    .join('');
}

export function patternFill(prefix: string, paint: PaintId): string {
  return `url(#${prefix}-${paint})`;
}
