/** Latin letters in running text, where most are small, in ems; a little more than they are on average. */
const LATIN_WIDTH = 0.53;

/** What may not begin a line, and what may not end one. */
const CLOSING = /^[、。，．・：；）」』】！？々ー〜％%ぁぃぅぇぉっゃゅょァィゥェォッャュョ’”)\]]/u;
const OPENING = /[（「『【“‘([]$/u;
/** A word of Latin letters and figures with the signs that stay with it, a space, or one letter of any other script. */
const PIECES = /[!-~\u00a0-\u024f’–−→]+|\s|./gsu;
/** Within a word too long for a line, as addresses are. */
const PARTS = /[^/?&=,-]*[/?&=,-]?/g;

/**
 * Breaks a text into lines.
 * @param width in ems
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text).flatMap((each) =>
    widthOf(each) > width ? parts(each, width) : [each],
  )) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Width of a text in ems; no letter is measured. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u0250' ? LATIN_WIDTH : 1), 0);
}

function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last)))
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** At the signs between its parts; letter by letter where even these are too long. */
function parts(word: string, width: number): string[] {
  return (word.match(PARTS) ?? []).flatMap((part) =>
    widthOf(part) > width ? [...part] : part === '' ? [] : [part],
  );
}
