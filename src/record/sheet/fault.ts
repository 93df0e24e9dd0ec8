import type { Language, Severity, Wording } from '../check/rules/all.ts';

/** Something wrong in a sheet, where it stands, and how to mend it. */
export interface SheetFault extends Record<Language, Wording> {
  severity: Severity;
  /** Stable name of the broken rule. */
  rule: string;
  /** Row as the spreadsheet numbers it, from 1; null for the sheet as a whole. */
  row: number | null;
  /** Heading of the column; null for a row or the sheet as a whole. */
  column: string | null;
  /** What stands in the cell. */
  value: string;
}

/** What a cell's reader says of a text it cannot read; the place is added later. */
export interface Misreading extends Record<Language, Wording> {
  rule: string;
}

/** What came of reading a cell. A list may be read in part. */
export interface Reading {
  value?: unknown;
  misreadings: readonly Misreading[];
}

export function read(value: unknown): Reading {
  return { value, misreadings: [] };
}

export function unreadable(rule: string, ja: Wording, en: Wording): Reading {
  return { misreadings: [{ rule, ja, en }] };
}
