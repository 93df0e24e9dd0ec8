/**
 * Readings are written as Aozora Bunko writes them: 病院《びょういん》, or ｜ before the base
 * where it does not begin with the run of Han characters: ｜お茶《おちゃ》.
 */
const READING = /(?:｜([^｜《》]+)|([\p{Script=Han}々〆ヶヵ]+))《([^《》]+)》/gu;

/** A piece of text; with a reading if one is written above it. */
export interface RubyPiece {
  text: string;
  reading: string | null;
}

/** The text with its readings taken apart, in order. */
export function rubyPieces(text: string): RubyPiece[] {
  const pieces: RubyPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(READING)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), reading: null });
    pieces.push({ text: match[1] ?? match[2] ?? '', reading: match[3] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), reading: null });
  return pieces;
}

export function hasRuby(text: string): boolean {
  return text.includes('《');
}

/** The text without its readings, for attributes, titles and other places that hold no markup. */
export function withoutRuby(text: string): string {
  return hasRuby(text) ? text.replace(READING, (_, marked, run) => marked ?? run) : text;
}

/** Writes a reading above the whole of a text. */
export function withReading(text: string, reading: string): string {
  return `｜${text}《${reading}》`;
}
