export interface LabelledPoint {
  id: string;
  text: string;
  x: number;
  y: number;
  /** Written even where it covers another. */
  isNeeded: boolean;
}

export interface PointLabel {
  id: string;
  text: string;
  /** Where the text begins, or ends, and its baseline; units of the plot. */
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const GAP = 10;
/** Of a point, units of the plot. */
const RADIUS = 4;
const LATIN = 0.56;

/**
 * Names beside points, those first in the list first: to the right or left, level with the point, above or below it, wherever they
 * stay within the plot and cover no other name and no point.
 */
export function placePointLabels(
  labelled: readonly LabelledPoint[],
  points: readonly { x: number; y: number }[],
  size: { width: number; height: number },
  letter: number,
): PointLabel[] {
  const taken: Box[] = [];
  return labelled.flatMap(({ id, text, x, y, isNeeded }) => {
    const width = [...text].reduce((sum, each) => sum + (each < '\u0250' ? LATIN : 1) * letter, 0);
    const choices = placesAround(x, y, letter).map(({ anchor, left, middle }) => {
      const from = anchor === 'start' ? left : left - width;
      const box = { left: from, right: from + width, top: middle - letter / 2, bottom: middle + letter / 2 };
      return { label: { id, text, x: left, y: middle + letter * 0.36, anchor }, box };
    });
    const inside = choices.filter(
      ({ box }) => box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height,
    );
    const free = inside.find(
      ({ box }) =>
        !taken.some((other) => meet(box, other)) &&
        !points.some((point) => (point.x !== x || point.y !== y) && holds(box, point)),
    );
    const chosen = free ?? (isNeeded ? (inside[0] ?? choices[0]) : undefined);
    if (!chosen) return [];
    taken.push(chosen.box);
    return [chosen.label];
  });
}

function placesAround(x: number, y: number, letter: number) {
  const sides = [
    { anchor: 'start' as const, left: x + GAP },
    { anchor: 'end' as const, left: x - GAP },
  ];
  return [0, -letter, letter].flatMap((lift) => sides.map((side) => ({ ...side, middle: y + lift })));
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function holds({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): boolean {
  return x > left - RADIUS && x < right + RADIUS && y > top - RADIUS && y < bottom + RADIUS;
}
