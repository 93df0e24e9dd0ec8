import type { SheetFault } from '../fault.ts';
import type { Table } from '../layout.ts';
import { parseCsv } from './csv.ts';
import { decodeText, type Encoding } from './decode.ts';
import { type FileProblem, sayFile } from './problems.ts';
import { parseXlsx } from './xlsx.ts';

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
    return typeof read === 'string' ? refused(read) : { table: read, encoding: null, faults: [] };
  }
  const decoded = decodeText(bytes);
  if (decoded === null) return refused('encoding');
  if (decoded.text.includes('\0')) return refused('not-a-sheet');
  return { table: parseCsv(decoded.text), encoding: decoded.encoding, faults: [] };
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
