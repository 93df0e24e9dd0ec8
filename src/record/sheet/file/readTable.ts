import type { SheetFault } from '../fault.ts';
import type { Table } from '../layout.ts';
import { parseCsv } from './csv.ts';
import { decodeText, type Encoding } from './decode.ts';
import { type FileProblem, sayFile } from './problems.ts';
import { MOST_CELLS, MOST_COLUMNS, parseXlsx } from './xlsx.ts';

/** A file as a table, or why it is none. */
export interface ReadFile {
  table: Table | null;
  /** How the text was written; null for a workbook. */
  encoding: Encoding | null;
  faults: readonly SheetFault[];
}

/** Far more than any list of initiatives. */
const MOST_BYTES = 20_000_000;

/** Reads a CSV file or an Excel workbook from its bytes; the name is not asked. */
export function readTable(bytes: Uint8Array): ReadFile {
  const problem = problemOf(bytes);
  if (problem !== null) return refused(problem);
  if (startsWith(bytes, [0x50, 0x4b])) {
    const read = parseXlsx(bytes);
    return typeof read === 'string' ? refused(read) : unlessTooWide(read, null);
  }
  const decoded = decodeText(bytes);
  if (decoded === null) return refused('encoding');
  if (decoded.text.includes('\0')) return refused('not-a-sheet');
  return unlessTooWide(parseCsv(decoded.text), decoded.encoding);
}

/** A sheet of nothing but separators would keep the browser busy for minutes. */
function unlessTooWide(table: Table, encoding: Encoding | null): ReadFile {
  const rows = table.map(withoutBlankEnd);
  const cells = rows.reduce((sum, { length }) => sum + length, 0);
  const isTooWide = cells > MOST_CELLS || rows.some(({ length }) => length > MOST_COLUMNS);
  return isTooWide ? refused('too-many-cells') : { table: rows, encoding, faults: [] };
}

/** Spreadsheets write separators for cells that were only ever coloured. */
function withoutBlankEnd(row: readonly string[]): readonly string[] {
  const isBlankBeyond = row.length > MOST_COLUMNS && row.findLastIndex((cell) => cell !== '') < MOST_COLUMNS;
  return isBlankBeyond ? row.slice(0, MOST_COLUMNS) : row;
}

function problemOf(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MOST_BYTES) return 'too-large';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-workbook';
  return startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) ? 'not-a-sheet' : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function refused(problem: FileProblem): ReadFile {
  return { table: null, encoding: null, faults: [sayFile(problem)] };
}
