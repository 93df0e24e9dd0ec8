import { walk } from './xml.ts';

/** Formats that are dates without being written out in a workbook; 27 and up are the Japanese ones. */
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** Formats that are percentages without being written out. */
const PERCENTAGES = [9, 10];

/** What a cell style makes of a number: the day it counts, or a hundred times itself with "%". */
export type CellStyle = 'date' | 'percent';

/** The cell styles that show a number as something else, by their numbers. */
export function cellStyles(xml: string): ReadonlyMap<string, CellStyle> {
  const formats = new Map<string, CellStyle>([
    ...DATES.map((id) => [String(id), 'date'] as const),
    ...PERCENTAGES.map((id) => [String(id), 'percent'] as const),
  ]);
  const styles = new Map<string, CellStyle>();
  let [inCells, position] = [false, 0];
  walk(xml, {
    open(name, { numFmtId = '', formatCode = '' }) {
      const style = name === 'numFmt' ? styleOf(formatCode) : null;
      if (style !== null) formats.set(numFmtId, style);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const known = formats.get(numFmtId);
      if (known !== undefined) styles.set(String(position), known);
      position += 1;
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function styleOf(code: string): CellStyle | null {
  const plain = code.replaceAll('&quot;', '"').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (plain.includes('%')) return 'percent';
  const isDate = /[yge]/i.test(plain.replace(/general/gi, '')) || /d/i.test(plain);
  return isDate ? 'date' : null;
}

const DAY = 86_400_000;

/** "2025-04-01" for a spreadsheet's number of a day. */
export function dateText(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(start + Math.floor(serial) * DAY);
  return Number.isNaN(date.valueOf()) ? String(serial) : date.toISOString().slice(0, 10);
}
