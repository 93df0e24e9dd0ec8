import type { PaintId } from '../../colour/paint.ts';
import type { Tile } from '../../colour/pattern.ts';
import type { Dress } from './dress.ts';
import { element } from './element.ts';

/**
 * The looks of a picture as patterns.
 * @param prefix names them apart from those of another picture in the same document
 * @param unit units of the drawing per CSS pixel
 */
export function patterns(
  tiles: Iterable<readonly [PaintId, Tile]>,
  prefix: string,
  unit: number,
  { fill }: Pick<Dress, 'fill'>,
): string {
  return [...tiles]
    .map(([paint, { side, ground, marks }]) =>
      element(
        'pattern',
        {
          id: patternId(prefix, paint),
          width: side,
          height: side,
          patternUnits: 'userSpaceOnUse',
          patternTransform: unit === 1 ? undefined : `scale(${unit})`,
        },
        element('rect', { width: side, height: side, ...fill(ground) }),
        ...marks.map((mark) =>
          mark.shape === 'circle'
            ? element('circle', { cx: mark.center[0], cy: mark.center[1], r: mark.radius, ...fill(mark.ink) })
            : element('polygon', {
                points: mark.points.map((point) => point.join(',')).join(' '),
                ...fill(mark.ink),
              }),
        ),
      ),
    )
    .join('');
}

export function patternId(prefix: string, paint: PaintId): string {
  return `${prefix}-${paint}`;
}
