import type { PaintId } from '../../colour/paint.ts';
import type { Tile } from '../../colour/pattern.ts';
import type { Dress } from './dress.ts';
import { element } from './element.ts';

/**
 * The looks of a picture as patterns.
 * @param prefix names them apart from those of another picture in the same document
 * @param unitOf units of the drawing per CSS pixel of a pattern
 */
export function patterns(
  tiles: Iterable<readonly [PaintId, Tile]>,
  prefix: string,
  unitOf: (tile: Tile) => number,
  { fill }: Pick<Dress, 'fill'>,
): string {
  return [...tiles]
    .map(([paint, tile]) => {
      const { side, ground, marks, far } = tile;
      const unit = unitOf(tile);
      return element(
        'pattern',
        {
          id: patternId(prefix, paint),
          width: side,
          height: side,
          patternUnits: 'userSpaceOnUse',
          patternTransform: unit === 1 ? undefined : `scale(${unit})`,
          'data-far': far === 1 ? undefined : far,
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
      );
    })
    .join('');
}

export function patternId(prefix: string, paint: PaintId): string {
  return `${prefix}-${paint}`;
}
