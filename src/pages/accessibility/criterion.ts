import type { PageWords } from '../../i18n/shape.ts';

/** How a criterion was tried; each has its words in `accessibility.trials`. */
export type Trial = keyof PageWords['accessibility']['trials']['items'];

/**
 * What the trials carry: `met` says that they found no deviation; `needsPerson` that they cannot decide;
 * `notMet` that a deviation is known.
 */
export type Result = keyof PageWords['accessibility']['results'];

/** A success criterion with what was done about it. */
export interface Criterion {
  /** Its number in WCAG, and in JIS X 8341-3:2016 where that has it: "1.4.11". */
  number: string;
  /** By JIS X 8341-3:2016, else by the Japanese translation of WCAG 2.2; in English by WCAG. */
  name: Told;
  level: 'A' | 'AA' | 'AAA';
  /** The version of WCAG that brought it. */
  since: '2.0' | '2.1' | '2.2';
  tried: readonly Trial[];
  result: Result;
  note: Told;
}

/** Plain Japanese pages show the Japanese text: names of a standard are not ours to put otherwise. */
interface Told {
  ja: string;
  en: string;
}

/** The day the trials were last looked through, and what with. */
export const TRIED = { on: '2026-11-22', browser: 'Chromium 156' } as const;
