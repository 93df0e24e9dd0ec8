import { englishDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { withoutRuby } from '../i18n/ruby.ts';
import { DATASET } from '../record/dataset.ts';
import { bibtexEntry } from './bibtex.ts';

/** What a citation is made of. */
export interface CitationGiven {
  /** What is cited: the dataset's title, or that of one view of it. */
  title: string;
  /** Semantic version of the dataset. */
  version: string;
  /** Day of that version, ISO. */
  date: string;
  /** Whole address of the exact view, its query included. */
  address: string;
  /** ISO day on which it was read; null where that is not known (a page that was built earlier). */
  accessed: string | null;
  language: Language;
}

export interface Citation {
  /** One paragraph, without markup. */
  text: string;
  /** One BibTeX entry, UTF-8. */
  bibtex: string;
  /** A CSL-JSON array with one item, as text. */
  cslJson: string;
}

/** The parts from which every form is put together; `container` is null where the dataset itself is cited. */
export interface CitationParts extends CitationGiven {
  author: string;
  container: string | null;
  /** Tells this view from others in a bibliography; letters, figures and hyphens. */
  key: string;
}

/**
 * The dataset, or one view of it, cited in the forms that papers and reference managers take. Text follows SIST 02 in
 * Japanese (that of やさしい日本語 too, as readers of a bibliography expect it) and APA 7 for datasets in English.
 */
export function citation(given: CitationGiven): Citation {
  const of = given.language === 'en' ? 'en' : 'ja';
  const title = (given.language === 'easy' ? withoutRuby(given.title) : given.title)
    .replace(/\s+/g, ' ')
    .trim();
  const isDataset = title === '' || title === DATASET.title[of];
  // Read before it was there: the clock is wrong, and the day not known.
  const accessed = given.accessed !== null && given.accessed < given.date ? null : given.accessed;
  const parts: CitationParts = {
    ...given,
    accessed,
    title: isDataset ? DATASET.title[of] : title,
    author: DATASET.publisher[of],
    container: isDataset ? null : DATASET.title[of],
    key: `renkei-atlas-${given.version}${isDataset ? '' : `-${fingerprint(`${title} ${given.address}`)}`}`,
  };
  return {
    text: of === 'en' ? englishText(parts) : japaneseText(parts),
    bibtex: bibtexEntry(parts),
    cslJson: oneLineEach(cslItem(parts)),
  };
}

/** 著者. “題”. サイト. 版, 日付. 入手先, (参照 日付). */
function japaneseText({ author, title, container, version, date, address, accessed }: CitationParts): string {
  const name = container === null ? `${title}.` : `“${title}”. ${container}.`;
  const read = accessed === null ? '.' : `, (参照 ${accessed}).`;
  return `${author}. ${name} 版 ${version}, ${date}. ${address}${read}`;
}

/** Author. (Year). Title. In Container (Version) [Data set]. Retrieved day, from address */
function englishText({ author, title, container, version, date, address, accessed }: CitationParts): string {
  const name = `${container === null ? title : `${title}. In ${container}`} (Version ${version}) [Data set].`;
  const read = accessed === null ? address : `Retrieved ${westernDate(accessed)}, from ${address}`;
  return `${author}. (${date.slice(0, 4)}). ${name} ${read}`;
}

function westernDate(date: string): string {
  return englishDate(date).replace(/ \(.*$/, '');
}

function cslItem({
  key,
  author,
  title,
  container,
  version,
  date,
  address,
  accessed,
  language,
}: CitationParts) {
  return {
    id: key,
    type: 'dataset',
    title,
    ...(container !== null && { 'container-title': container }),
    author: [{ literal: author }],
    publisher: author,
    version,
    issued: { 'date-parts': [dateParts(date)] },
    ...(accessed !== null && { accessed: { 'date-parts': [dateParts(accessed)] } }),
    URL: address,
    language: language === 'en' ? 'en' : 'ja',
  };
}

/** An array with one item, a property a line: short enough to be looked at. */
function oneLineEach(item: object): string {
  const lines = Object.entries(item).map(([key, value]) => `    "${key}": ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(',\n')}\n  }\n]\n`;
}

function dateParts(date: string): number[] {
  return date.split('-').map(Number);
}

/** FNV-1a, 32 bits, in base 36: the same view always has the same key. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
