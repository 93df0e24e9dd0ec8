import type { Font } from './font.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** What may not begin a line, and what may not end one: a number stays with what it counts. */
const CLOSING = /^[、。，．・：；）」』】！？々ー〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ’”]/u;
const OPENING = /[（「『【“‘\d]$/u;
const LATIN = /^[!-~’]+$/;

/** How much narrower lines are tried, to make them of equal length. */
const STEP = 0.02;

/**
 * Breaks a sentence between words into as few lines as it needs, and those about equally long.
 * A word wider than the line stays whole.
 * @param width in ems
 */
export function wrapped(text: string, font: Font, width: number): string[] {
  const words = unbreakable(text);
  let lines = filled(words, font, width);
  for (let narrower = 1 - STEP; narrower > 0; narrower -= STEP) {
    const tried = filled(words, font, width * narrower);
    const fits = tried.every((line) => font.width(line) <= width * narrower);
    if (tried.length > lines.length || !fits) break;
    lines = tried;
  }
  return lines;
}

function filled(words: readonly string[], font: Font, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && font.width((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = word;
    } else {
      line += word;
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with the spaces and signs that stay with them. */
function unbreakable(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    const isOneWord = last !== undefined && LATIN.test(last) && LATIN.test(segment);
    if (last !== undefined && (segment === ' ' || isOneWord || CLOSING.test(segment) || OPENING.test(last))) {
      words[words.length - 1] = last + segment;
    } else {
      words.push(segment);
    }
  }
  return words;
}
