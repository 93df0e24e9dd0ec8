import { nameParts } from '../../view/nameParts.ts';
import type { Font } from './font.ts';

export interface Title {
  lines: string[];
  /** Height of the letters, pixels. */
  size: number;
}

/** Fewer lines are better, as long as the letters stay this large; pixels. */
const LARGE_ENOUGH = 46;
/** The largest letters of a title in one, two, three lines. */
const LARGEST = [60, 60, 48] as const;

/**
 * Breaks a headline into lines of about equal width, and says how large it can be: between the parts of
 * a name where that is enough, else at any space or comma.
 * @param width pixels; the longest line is no wider
 * @param share of their usual size that the largest letters may have
 */
export function titleLines(title: string, font: Font, width: number, share = 1): Title {
  const ways = [nameParts(title), title.split(/(?<=[ 、])/)].flatMap((parts) =>
    LARGEST.slice(0, parts.length).map((largest, index) => {
      const lines = evenLines(parts, index + 1, font);
      return { lines, size: Math.floor(Math.min(largest * share, width / longest(lines, font))) };
    }),
  );
  const [roomiest] = [...ways].sort((a, b) => b.size - a.size);
  return (
    ways.find(({ size }) => size >= LARGE_ENOUGH * share) ??
    roomiest ?? { lines: [title], size: LARGE_ENOUGH }
  );
}

/** The way to lay parts into so many lines that leaves the longest line shortest. */
function evenLines(parts: readonly string[], count: number, font: Font): string[] {
  if (count === 1) return [parts.join('').trim()];
  let best: string[] | null = null;
  for (let end = 1; end <= parts.length - count + 1; end += 1) {
    const first = parts.slice(0, end).join('').trim();
    const lines = [first, ...evenLines(parts.slice(end), count - 1, font)];
    if (best === null || longest(lines, font) < longest(best, font)) best = lines;
  }
  return best ?? [parts.join('').trim()];
}

function longest(lines: readonly string[], font: Font): number {
  return Math.max(...lines.map((line) => font.width(line)));
}
