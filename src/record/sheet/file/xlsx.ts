import { strFromU8, unzipSync } from 'fflate';
import type { Table } from '../layout.ts';
import { type CellStyle, cellStyles, dateText } from './excelStyles.ts';
import type { FileProblem } from './problems.ts';
import { walk } from './xml.ts';

/** What a workbook may hold once unpacked: more would be no list, but a trap. */
const MOST_UNPACKED = 200_000_000;

/** Cells in all, and in a row. */
export const MOST_CELLS = 2_000_000;
export const MOST_COLUMNS = 1000;

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** Rows of the first sheet that is shown. Of a formula its last result is read. */
export function parseXlsx(bytes: Uint8Array): Table | FileProblem {
  let total = 0;
  try {
    // Synchronous on purpose: the other way starts a worker from a blob, which the site's policy forbids.
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        total += originalSize;
        return total <= MOST_UNPACKED;
      },
    });
    if (total > MOST_UNPACKED) return 'too-large';
    const text = (name: string) => (files[name] ? strFromU8(files[name]) : null);
    const workbook = text('xl/workbook.xml');
    if (workbook === null) return 'not-a-sheet';
    const { target, from1904 } = firstSheet(workbook, text('xl/_rels/workbook.xml.rels') ?? '');
    const sheet = text(target);
    if (sheet === null) return 'broken-workbook';
    const styles = cellStyles(text('xl/styles.xml') ?? '');
    return rowsOf(sheet, sharedStrings(text('xl/sharedStrings.xml') ?? ''), styles, from1904);
  } catch (error) {
    return error instanceof TooManyCells ? 'too-many-cells' : 'broken-workbook';
  }
}

class TooManyCells extends Error {}

function firstSheet(workbook: string, relations: string): { target: string; from1904: boolean } {
  const shown: string[] = [];
  let from1904 = false;
  walk(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name === 'sheet' && (attributes.state ?? 'visible') === 'visible')
        shown.push(attributes['r:id'] ?? '');
    },
  });
  let target = 'worksheets/sheet1.xml';
  walk(relations, {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id === shown[0] && Target !== undefined) target = Target;
    },
  });
  return { target: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 };
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let [current, inText, inReading] = ['', false, false];
  walk(xml, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = true;
    },
    text(value) {
      // 「ふりがな」 of a cell is no part of its text.
      if (inText && !inReading) current += value;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') strings.push(current);
    },
  });
  return strings;
}

function rowsOf(
  xml: string,
  strings: readonly string[],
  styles: ReadonlyMap<string, CellStyle>,
  from1904: boolean,
): Table {
  const rows: string[][] = [];
  let [row, column, type, style, value, holder] = [0, 0, 'n', '', '', ''];
  let total = 0;
  walk(xml, {
    open(name, { r, t, s }) {
      if (name === 'row') {
        row = r === undefined ? row + 1 : Number(r);
        column = 0;
      }
      if (name === 'c') {
        column = r === undefined ? column + 1 : columnNumber(r);
        [type, style, value] = [t ?? 'n', s ?? '', ''];
      }
      if (name === 'v' || name === 't' || name === 'rPh') holder = holder === 'rPh' ? holder : name;
    },
    text(piece) {
      if (holder === 'v' || holder === 't') value += piece;
    },
    close(name) {
      if (name === holder || name === 'rPh') holder = '';
      if (name !== 'c' || value === '' || row > 200_000 || column > MOST_COLUMNS) return;
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      // One cell at the end of each of many rows is a small file.
      total += Math.max(0, column - cells.length);
      if (total > MOST_CELLS) throw new TooManyCells();
      while (cells.length < column) cells.push('');
      cells[column - 1] = cellText(value, type, styles.get(style), strings, from1904);
    },
  });
  return rows;
}

function cellText(
  value: string,
  type: string,
  style: CellStyle | undefined,
  strings: readonly string[],
  from1904: boolean,
): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (style === 'date') return dateText(number, from1904);
  // As a spreadsheet shows it: 0.1 + 0.2 is 0.3, and what was typed as 85% is kept as 0.85.
  const shown = (each: number) => String(Number(each.toPrecision(15)));
  return style === 'percent' ? `${shown(number * 100)}%` : shown(number);
}

/** 28 for "AB12". */
function columnNumber(reference: string): number {
  const letters = reference.replace(/\d+$/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
