import type { LonLat } from '../geo/mercator.ts';
import { type CalloutShape, calloutShape, standsOnSmallMaps } from '../view/calloutShape.ts';
import type { CalloutPlace } from '../view/models/labelSides.ts';
import { nameLines, widthOf } from '../view/nameLines.ts';
import { type Box, take } from './boxes.ts';
import type { Frame } from './frame.ts';

export interface CalloutCandidate {
  name: string;
  /** On the edge of its region. */
  point: LonLat;
  place: CalloutPlace;
  /** Lower ranks are placed first. */
  rank: number;
}

/** Widths of a map: on each, letters have another size in units of the viewBox. */
export const CALLOUT_WIDTHS = ['narrow', 'middle', 'wide'] as const;
export type CalloutWidth = (typeof CALLOUT_WIDTHS)[number];

/** Height of letters in units of the nation's picture, as the style sheet has it for each width. */
export const CALLOUT_LETTERS: Readonly<Record<CalloutWidth, number>> = { narrow: 46, middle: 28, wide: 24 };

export interface Callout {
  lines: readonly string[];
  /** On the edge of its region, units of the viewBox. */
  x: number;
  y: number;
  side: CalloutPlace['side'];
  shape: CalloutShape;
  /** Widths on which it has room. */
  on: readonly CalloutWidth[];
}

/** Height of a line in ems. */
export const CALLOUT_LINE = 1.2;

/**
 * Places the names that stand beside small regions, for every width of the map, by rank and then by name: the same
 * ones always win.
 */
export function placeCallouts(candidates: readonly CalloutCandidate[], frame: Frame): Callout[] {
  const ordered = [...candidates].sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  const taken: Record<CalloutWidth, Box[]> = { narrow: [], middle: [], wide: [] };
  return ordered.flatMap((candidate) => {
    const on = CALLOUT_WIDTHS.filter((width) => {
      const box = calloutBox(candidate, frame, CALLOUT_LETTERS[width]);
      if (width === 'narrow' && !standsOnSmallMaps(candidate.place)) return false;
      // Only a wide map shows more than the frame on either side.
      return (width === 'wide' || isWhole(box, frame)) && take(taken[width], box);
    });
    if (on.length === 0) return [];
    const [x, y] = frame.project(candidate.point);
    const { side } = candidate.place;
    return [{ lines: nameLines(candidate.name), x, y, side, shape: calloutShape(candidate.place), on }];
  });
}

function isWhole({ left, top, right, bottom }: Box, { width, height }: Frame): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

/** Room of the text, without the line that leads to it. */
function calloutBox({ name, point, place }: CalloutCandidate, frame: Frame, size: number): Box {
  const lines = nameLines(name);
  const [x, y] = frame.project(point);
  const { near } = calloutShape(place);
  const [nearX, nearY] = [x + near[0] * size, y + near[1] * size];
  const width = Math.max(...lines.map(widthOf)) * size;
  const height = lines.length * CALLOUT_LINE * size;
  const { side } = place;
  const left = side === 'left' ? nearX - width : side === 'right' ? nearX : nearX - width / 2;
  const top = side === 'top' ? nearY - height : side === 'bottom' ? nearY : nearY - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
