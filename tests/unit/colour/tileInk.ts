import type { Ink } from '../../../src/colour/palette.ts';
import type { Mark, Tile } from '../../../src/colour/pattern.ts';

/** What colour a tile has at a point: that of the last mark over it, or its ground. */
export function inkAt({ ground, marks }: Tile, x: number, y: number): Ink {
  return marks.findLast((mark) => isOver(mark, x, y))?.ink ?? ground;
}

/** Whether any mark lies over a point. */
export function isMarked({ marks }: Tile, x: number, y: number): boolean {
  return marks.some((mark) => isOver(mark, x, y));
}

function isOver(mark: Mark, x: number, y: number): boolean {
  if (mark.shape === 'circle') return Math.hypot(mark.center[0] - x, mark.center[1] - y) <= mark.radius;
  const sides = mark.points.map(([fromX, fromY], index) => {
    const [toX, toY] = mark.points[(index + 1) % mark.points.length] ?? [0, 0];
    return Math.sign((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX));
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}
