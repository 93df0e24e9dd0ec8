import { nameParts } from '../../view/nameParts.ts';
import type { Font } from './font.ts';

export interface Title {
  lines: string[];
  /** Height of the letters, pixels. */
  size: number;
}

/** A name in fewer lines is better, as long as its letters stay this large; pixels. */
const LARGE_ENOUGH = 48;
const LARGEST = 60;
const MOST_LINES = 3;

/**
 * Breaks a headline into lines of about equal width, and says how large it can be.
 * @param width pixels; the longest line is no wider
 */
export function titleLines(title: string, font: Font, width: number): Title {
  const parts = title.split(/(?<=[ 、])/).flatMap(nameParts);
  const ways = Array.from({ length: Math.min(MOST_LINES, parts.length) }, (_, index) => {
    const lines = evenLines(parts, index + 1, font);
    return { lines, size: Math.floor(Math.min(LARGEST, width / longest(lines, font))) };
  });
  const [largest] = [...ways].sort((a, b) => b.size - a.size);
  return ways.find(({ size }) => size >= LARGE_ENOUGH) ?? largest ?? { lines: [title], size: LARGEST };
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

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
/** What may not begin a line, and what may not end one. */
const CLOSING = /^[、。，．・：）」』】！？々ー〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ).,:;!?’”]/u;
const OPENING = /[（「『【“‘(]$/u;

/**
 * Breaks a sentence between words; a word wider than the line stays whole.
 * @param width in ems
 */
export function wrapped(text: string, font: Font, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    if (line !== '' && font.width((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    const isLatin = /[!-~]$/.test(last ?? '') && /^[!-~]/.test(segment);
    if (last !== undefined && (segment === ' ' || isLatin || CLOSING.test(segment) || OPENING.test(last))) {
      pieces[pieces.length - 1] = last + segment;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}
