import { walk } from './xml.ts';

/** Formats that are dates without being written out in a workbook; 27 and up are the Japanese ones. */
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** Numbers of the cell styles that show a number as a date. */
export function dateStyles(xml: string): ReadonlySet<string> {
  const formats = new Set(DATES.map(String));
  const styles = new Set<string>();
  let [inCells, position] = [false, 0];
  walk(xml, {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt' && isDateFormat(formatCode)) formats.add(numFmtId);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (formats.has(numFmtId)) styles.add(String(position));
      position += 1;
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function isDateFormat(code: string): boolean {
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yge]/i.test(plain.replace(/general/gi, '')) || /d/i.test(plain);
}

const DAY = 86_400_000;

/** "2025-04-01" for a spreadsheet's number of a day. */
export function dateText(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(start + Math.floor(serial) * DAY);
  return Number.isNaN(date.valueOf()) ? String(serial) : date.toISOString().slice(0, 10);
}
