import { FIRST_YEAR, YEARS } from '../../record/timeline.ts';
import type { BorderKind } from '../../view/borders.ts';

/** What a frame can show of the years: the record as it stands, then the end of each year. */
export const FRAME_YEARS: readonly (number | null)[] = [null, ...YEARS];

/** Place of a year among `FRAME_YEARS`, and in everything that is written for each of them. */
export function viewIndex(year: number | null): number {
  return year === null ? 0 : year - FIRST_YEAR + 1;
}

/** Kinds of borders from the lowest up, the outline of the picture's own region last, and their letters in `data-kinds`. */
const LETTERS = {
  outside: 'x',
  municipality: 'm',
  prefecture: 'p',
  scheme: 's',
  outline: 'o',
  own: 'w',
} as const satisfies Record<BorderKind | 'own', string>;

export type LineKind = keyof typeof LETTERS;

/** One letter for each of `FRAME_YEARS`. */
export function writeKinds(kinds: readonly LineKind[]): string {
  return kinds.map((kind) => LETTERS[kind]).join('');
}

/** The kind of a border in a view, and how high it lies. @throws Error for a letter that means nothing */
export function readKind(kinds: string, view: number): { kind: LineKind; rank: number } {
  const entries = Object.entries(LETTERS) as [LineKind, string][];
  const rank = entries.findIndex(([, letter]) => letter === kinds[view]);
  const kind = entries[rank]?.[0];
  if (kind === undefined) throw new Error(`no kind of border in "${kinds}" at ${view}`);
  return { kind, rank };
}

/** "1" for each of `FRAME_YEARS` in which something holds, "0" for the others. */
export function writeShown(shown: readonly boolean[]): string {
  return shown.map((each) => (each ? '1' : '0')).join('');
}
