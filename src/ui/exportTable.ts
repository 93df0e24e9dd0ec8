import type { Language } from '../i18n/language.ts';
import { type CiteWords, loadCiteWords } from '../i18n/loadCiteWords.ts';
import { withoutRuby } from '../i18n/ruby.ts';
import { DATASET } from '../record/dataset.ts';
import { citation } from '../view/cite.ts';
import { type Cell, writeCsv } from '../view/csv.ts';
import { type ExportNotes, exportNotes } from '../view/exportNotes.ts';
import { localDay } from './localDay.ts';
import { saveFile } from './saveFile.ts';

export interface ExportColumn {
  /** Heading; the key of the value in JSON. */
  name: string;
  /** What it holds, with unit and source, for the notes; in the page's language. */
  about?: string;
}

/** What travels with a table beside its figures; version, dates, licence and citation are added. */
interface NotesGiven {
  /** What the table is, with its filters: 「取組の一覧（水道、いばらき県央）」. */
  title: string;
  /** Whole address of the view it was taken from. */
  address: string;
  /** What a careful user must know: selections, drafts, overlaps. */
  caveats: readonly string[];
  /** Whose figures they are besides the atlas's own. */
  credits?: readonly string[];
}

export interface TableExport {
  /** File name without its ending, Latin letters and hyphens: "initiatives". */
  name: string;
  columns: readonly ExportColumn[];
  /** Cells in the order of the columns; null is a blank. */
  rows: readonly (readonly Cell[])[];
  notes: NotesGiven;
  format: 'csv' | 'json';
  language: Language;
}

/** A file as it is handed to the reader. */
export interface ExportFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/**
 * Hands a table to the reader. CSV comes as a ZIP with the CSV and a text file that says what it is; JSON as one file
 * with the same under `meta`. Readings of plain Japanese are taken off. Version, date, licence, citation and the
 * day of taking are added here.
 * @returns the name of the file that was saved
 */
export async function downloadTable(table: TableExport): Promise<string> {
  const { name, type, content } = await exportFile(table, await loadCiteWords(table.language), localDay());
  saveFile(new Blob([content], { type }), name);
  return name;
}

/** The file that `downloadTable` saves. @param taken ISO day of taking */
export async function exportFile(table: TableExport, words: CiteWords, taken: string): Promise<ExportFile> {
  const plain = withoutReadings(table);
  const notes = notesOf(plain, taken);
  const name = `renkei-atlas-${table.name}-${DATASET.version}`;
  if (table.format === 'json')
    return { name: `${name}.json`, type: 'application/json', content: asJson(plain, notes, words) };
  // Packing is needed only by those who press the button.
  const { strToU8, zipSync } = await import('fflate');
  const headings = plain.columns.map((column) => column.name);
  const content = zipSync({
    [`${name}.csv`]: strToU8(writeCsv(headings, plain.rows)),
    'README.txt': strToU8(exportNotes(notes, `${name}.csv`, words)),
  });
  return { name: `${name}.zip`, type: 'application/zip', content: content as Uint8Array<ArrayBuffer> };
}

/** Readings are written in plain Japanese alone; elsewhere 《》 is print. */
function withoutReadings(table: TableExport): TableExport {
  if (table.language !== 'easy') return table;
  const plain = (cell: Cell) => (typeof cell === 'string' ? withoutRuby(cell) : cell);
  const { notes, columns, rows } = table;
  return {
    ...table,
    columns: columns.map(({ name, about = '' }) => ({ name: withoutRuby(name), about: withoutRuby(about) })),
    rows: rows.map((row) => row.map(plain)),
    notes: {
      ...notes,
      title: withoutRuby(notes.title),
      caveats: notes.caveats.map(withoutRuby),
      credits: (notes.credits ?? []).map(withoutRuby),
    },
  };
}

function notesOf({ notes, columns, rows, language }: TableExport, taken: string): ExportNotes {
  const { title, address, caveats, credits = [] } = notes;
  const { version, date, asOf, licence, credit } = DATASET;
  const of = language === 'en' ? 'en' : 'ja';
  return {
    title,
    version,
    date,
    asOf,
    taken,
    address,
    rows: rows.length,
    columns: columns.map(({ name, about = '' }) => ({ name, about })),
    caveats,
    credits: [credit[of], ...credits],
    licence: { name: licence.name[of], url: licence.url[of] },
    citation: citation({ title, version, date, address, accessed: taken, language }).text,
  };
}

function asJson({ columns, rows }: TableExport, notes: ExportNotes, { notes: say }: CiteWords): string {
  const named = rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
  const meta = { ...notes, notOfficial: withoutRuby(say.notOfficial), blanks: withoutRuby(say.blanks) };
  return `${JSON.stringify({ meta, rows: named }, null, 2)}\n`;
}
