import type { LonLat } from '../geo/mercator.ts';
import type { Frame } from './frame.ts';

export interface LabelCandidate {
  name: string;
  position: LonLat;
  /** Lower ranks are placed first. */
  rank: number;
}

export interface Label {
  name: string;
  /** Middle of the text, units of the viewBox. */
  x: number;
  y: number;
  isStrong: boolean;
  /** Still has room where the map is narrow and letters are large in its units. */
  isFirst: boolean;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Height of letters in units of the viewBox: on a wide map and on a narrow one. */
export interface LetterSizes {
  wide: number;
  narrow: number;
}

/**
 * Places names without overlap: by rank, then from north to south, so that the same names always win.
 * A build measures no text; kana and kanji are as wide as high, and that is near enough.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  frame: Frame,
  sizes: LetterSizes,
): Label[] {
  const ordered = [...candidates]
    .map((candidate) => ({ ...candidate, at: frame.project(candidate.position) }))
    .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < frame.width && y < frame.height)
    .sort((a, b) => a.rank - b.rank || a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const [wide, narrow]: [Box[], Box[]] = [[], []];
  const labels: Label[] = [];
  for (const { name, at, rank } of ordered) {
    const box = boxAround(name, at, sizes.wide);
    // A name cut off by the frame is worse than none.
    if (box.left < 0 || box.right > frame.width || !take(wide, box)) continue;
    const isFirst = take(narrow, boxAround(name, at, sizes.narrow));
    labels.push({ name, x: at[0], y: at[1], isStrong: rank === 0, isFirst });
  }
  return labels;
}

/** Width of a name in letters as wide as high; Latin ones are little more than half as wide. */
function lettersOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter < '\u0250' ? 0.58 : 1), 0);
}

function boxAround(name: string, [x, y]: readonly [number, number], size: number): Box {
  const half = (lettersOf(name) * size) / 2;
  return { left: x - half, right: x + half, top: y - size * 0.7, bottom: y + size * 0.7 };
}

function take(taken: Box[], box: Box): boolean {
  const isFree = taken.every(
    (other) =>
      other.left >= box.right ||
      other.right <= box.left ||
      other.top >= box.bottom ||
      other.bottom <= box.top,
  );
  if (isFree) taken.push(box);
  return isFree;
}
