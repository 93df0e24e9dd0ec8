import { withoutRuby } from '../i18n/ruby.ts';
import type { PageWords } from '../i18n/shape.ts';

/** What travels with a table, whatever its format. */
export interface ExportNotes {
  /** What the table is, with its filters. */
  title: string;
  version: string;
  /** ISO day of the version. */
  date: string;
  /** ISO day of which the record speaks. */
  asOf: string;
  /** ISO day on which the table was taken. */
  taken: string;
  /** Whole address of the view it was taken from. */
  address: string;
  rows: number;
  columns: readonly { name: string; about: string }[];
  caveats: readonly string[];
  /** Whom to name where the table is used, the atlas first. */
  credits: readonly string[];
  licence: { name: string; url: string };
  /** The view, cited as a text. */
  citation: string;
}

/** The notes as a text file: UTF-8 with its mark and CRLF, which the plainest editor shows rightly; no readings. */
export function exportNotes(notes: ExportNotes, file: string, { notes: say }: PageWords['cite']): string {
  const facts: readonly (readonly [name: string, value: string])[] = [
    [say.file, file],
    [say.title, notes.title],
    [say.rows, withoutRuby(say.rowCount(notes.rows))],
    [say.asOf, notes.asOf],
    [say.version, say.versionOf(notes.version, notes.date)],
    [say.taken, notes.taken],
    [say.address, notes.address],
  ];
  const columns = notes.columns.map(({ name, about }) => (about === '' ? name : `${name}: ${about}`));
  const blocks: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [
      say.about,
      [...facts.map(([name, value]) => `${withoutRuby(name)}: ${value}`), withoutRuby(say.notOfficial)],
    ],
    [say.caveats, [...notes.caveats, withoutRuby(say.form)].map(asItem)],
    [say.columns, columns.map(asItem)],
    [say.credit, notes.credits.map(asItem)],
    [say.licence, [`${notes.licence.name} ${notes.licence.url}`]],
    [say.citation, [notes.citation]],
  ];
  const text = blocks.map(([heading, lines]) => [`# ${withoutRuby(heading)}`, ...lines].join('\n'));
  return `\uFEFF${text.join('\n\n').replace(/\r?\n/g, '\r\n')}\r\n`;
}

function asItem(text: string): string {
  return `- ${text}`;
}
