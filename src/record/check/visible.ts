/**
 * What cannot be seen, or would move a terminal's cursor or turn the line around, written out as its number:
 * for whatever shows somebody else's text to the person who checks it.
 */
export function visible(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codeOf);
}

/** The same on one line, and no longer than so many characters. */
export function visibleLine(text: string, longest: number): string {
  return visible(shortened(text, longest).replaceAll('\n', ' '));
}

/** "U+0439" for a character. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The beginning of a text that is longer, in characters. */
export function shortened(text: string, longest: number): string {
  // Taking a text of a hundred thousand apart to count it would be slower than it is worth.
  const letters = [...text.slice(0, 2 * longest + 2)];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
}
