import type { LonLat } from '../geo/mercator.ts';
import { widthOf } from '../view/nameLines.ts';
import { type Box, take } from './boxes.ts';
import type { Frame } from './frame.ts';

export interface LabelCandidate {
  name: string;
  position: LonLat;
  /** Lower ranks are placed first. */
  rank: number;
  /** What stands beneath it in smaller letters, where there is room once all names have theirs. */
  under?: string;
  /** Of a picture that can change: other names for other views. */
  turns?: readonly LabelTurn[];
}

/** A name in some of a picture's views, "1" or "0" for each; the first view is the one that comes with the page. */
interface LabelTurn {
  name: string;
  shownIn: string;
}

export interface Label {
  name: string;
  /** Middle of the text, units of the viewBox. */
  x: number;
  y: number;
  isStrong: boolean;
  /** Still has room where the map is narrow and letters are large in its units. */
  isFirst: boolean;
  /** In smaller letters beneath; only on a map that is not narrow. */
  under?: string;
  turns?: readonly LabelTurn[];
}

/** Height of letters beneath a name, by that of the name's; the style sheet has it too. */
const UNDER_SIZE = 0.7;

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
  const placed: { label: Label; under: string | undefined }[] = [];
  for (const { name, at, rank, under, turns } of ordered) {
    const box = boxAround(name, at, sizes.wide);
    // A name cut off by the frame is worse than none.
    if (box.left < 0 || box.right > frame.width || !take(wide, box)) continue;
    const isFirst = take(narrow, boxAround(name, at, sizes.narrow));
    const label = { name, x: at[0], y: at[1], isStrong: rank === 0, isFirst, ...(turns && { turns }) };
    placed.push({ label, under });
  }
  return placed.map(({ label, under }) => {
    if (under === undefined) return label;
    const box = boxBeneath(under, label, sizes.wide);
    const isWhole = box.left >= 0 && box.right <= frame.width && box.bottom <= frame.height;
    return isWhole && take(wide, box) ? { ...label, under } : label;
  });
}

/** Room beneath a name. */
function boxBeneath(under: string, { x, y }: Pick<Label, 'x' | 'y'>, size: number): Box {
  const half = (widthOf(under) * UNDER_SIZE * size) / 2;
  const top = y + size * 0.7;
  return { left: x - half, right: x + half, top, bottom: top + UNDER_SIZE * size * 1.2 };
}

function boxAround(name: string, [x, y]: readonly [number, number], size: number): Box {
  const half = (widthOf(name) * size) / 2;
  return { left: x - half, right: x + half, top: y - size * 0.7, bottom: y + size * 0.7 };
}
