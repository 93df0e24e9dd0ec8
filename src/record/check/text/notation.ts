import { withoutRuby } from '../../../i18n/ruby.ts';
import type { Finding } from '../fault.ts';
import { nameOf } from '../path.ts';
import type { Place } from '../place.ts';
import { excerpt } from './excerpt.ts';

const MARKUP = [
  /<[^<>]*>/,
  /<[a-z!/?]/i,
  /--!?>|\]\]>/,
  /&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);/i,
  /\]\(/,
  /\*\*[^*]+\*\*/,
  /`[^`]+`/,
];

/** HTML and Markdown: the site shows a text as it stands. */
export function* markupFindings(place: Place, text: string): Iterable<Finding> {
  const found = MARKUP.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
  if (found !== undefined) yield place.finding('markup', { found });
}

/** Titles that a spreadsheet would compute when the open data are opened in it. */
export function* formulaFindings(place: Place, text: string): Iterable<Finding> {
  const [found] = /^[=+\-@＝＋－＠]/.exec(text) ?? [];
  if (found !== undefined) yield place.finding('formula', { value: text, found });
}

/** The same within a text, for spreadsheets of countries where a semicolon parts the cells. */
export function* innerFormulaFindings(place: Place, text: string): Iterable<Finding> {
  const found = /;\s*[=+\-@＝＋－＠]/.exec(text);
  if (found) yield place.finding('formula-within', { value: excerpt(text, found.index), found: found[0] });
}

/** Readings belong to plain Japanese alone, each in its form: elsewhere a name could be given a false one. */
export function* readingFindings(place: Place, text: string): Iterable<Finding> {
  const plain = nameOf(place.path) === 'easy' ? withoutRuby(text) : text;
  const index = plain.search(/[｜《》]/);
  if (index >= 0) yield place.finding('reading-form', { value: excerpt(plain, index) });
}

/** "１0" for 10. */
export function* digitFindings(place: Place, text: string): Iterable<Finding> {
  for (const [found] of text.matchAll(/[\d０-９][\d０-９,，.．]*/g)) {
    if (!/\d/.test(found) || !/[０-９]/.test(found)) continue;
    yield place.finding('mixed-digits', { found, suggestion: found.normalize('NFKC') });
    return;
  }
}
