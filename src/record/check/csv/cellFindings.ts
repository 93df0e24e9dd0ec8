import type { Finding } from '../fault.ts';
import { Place } from '../place.ts';
import { hiddenCharacterFindings } from '../text/characters.ts';
import { formulaFindings, markupFindings, readingFindings } from '../text/notation.ts';
import { amountColumns, countColumns, LONGEST_TEXT, positionColumns, textColumns } from './columns.ts';

/** More people than any country has, and square kilometres than the earth. */
const MOST = 2_000_000_000;

/** Cells of one municipality. */
export function* cellFindings(row: ReadonlyMap<string, string>, line: number): Iterable<Finding> {
  const place = (column: string) => new Place(row.get(column), [line, column]);
  const code = row.get('code');
  if (code !== undefined && !/^\d{5}$/.test(code)) {
    yield place('code').finding('csv-code-form', { line, value: code });
  }
  const kana = row.get('kana') ?? '';
  if (kana.trim() !== '' && !/^[ぁ-ゖー・]+$/.test(kana))
    yield place('kana').finding('kana-form', { value: kana });
  for (const column of textColumns) {
    const text = row.get(column);
    if (text === undefined) continue;
    if (text.trim() === '' && column !== 'code') yield place(column).finding('csv-empty', { line, column });
    yield* hiddenCharacterFindings(place(column), text);
    yield* markupFindings(place(column), text);
    yield* readingFindings(place(column), text);
    yield* formulaFindings(place(column), text);
    const { length } = text;
    if (length > LONGEST_TEXT)
      yield place(column).finding('text-too-long', { length, maximum: LONGEST_TEXT });
  }
  for (const column of amountColumns) {
    const value = yield* numberFindings(place(column), line, column);
    if (value !== null && value < 0) yield place(column).finding('csv-negative', { line, column, value });
    if (value !== null && value > MOST) yield place(column).finding('csv-too-big', { line, column, value });
  }
  for (const column of countColumns) {
    const cell = place(column);
    if (/^\d+\.\d+$/.test(cell.text?.trim() ?? ''))
      yield cell.finding('csv-whole', { line, column, value: cell.text ?? '' });
  }
  for (const [column, [least, most]] of Object.entries(positionColumns)) {
    const value = yield* numberFindings(place(column), line, column);
    if (value !== null && (value < least || value > most)) {
      yield place(column).finding('csv-position', { line, column, value });
    }
  }
}

/** The number in a cell, or null where it is blank or holds none. */
function* numberFindings(place: Place, line: number, column: string): Generator<Finding, number | null> {
  const printed = place.text?.trim() ?? '';
  if (printed === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(printed)) return Number(printed);
  yield place.finding('csv-number', { line, column, value: printed });
  return null;
}
