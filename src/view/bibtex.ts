import type { CitationParts } from './cite.ts';

/**
 * One entry of type @misc, which classic BibTeX styles and biblatex both know, in UTF-8. Version and day of reading
 * stand once, in `howpublished` and `note`, which all styles print: biblatex, which has `version` and `urldate` of its
 * own, would print them twice. `langid` is biblatex's; older styles pass over it.
 */
export function bibtexEntry(parts: CitationParts): string {
  const { key, author, title, container, version, date, address, accessed, language } = parts;
  const [year = '', month] = date.split('-');
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    [
      'howpublished',
      `${container === null ? '' : `In: ${escaped(container)}. `}Data set, version ${version}`,
    ],
    ['year', year],
    ['month', month === undefined ? null : String(Number(month))],
    ['url', urlOf(address)],
    ['note', accessed === null ? null : `Accessed: ${accessed}`],
    ['langid', language === 'en' ? 'english' : 'japanese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** BibTeX counts every brace, escaped or not: those of a text are named instead, and each name has braces of its own. */
const NAMED: Readonly<Record<string, string>> = {
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text in which LaTeX finds nothing to obey. Japanese stays as it is. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => NAMED[sign] ?? `\\${sign}`);
}

/**
 * An address as \url{} takes it, where %, #, & and _ stand for themselves: only what would unbalance the entry, and
 * what is not ASCII, is percent-encoded, which leaves the address the same.
 */
function urlOf(address: string): string {
  return address.replace(/[^\x21-\x7E]+|[{}\\^"<>`|]/gu, encodeURIComponent);
}
