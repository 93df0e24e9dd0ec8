import type { Language } from './language.ts';
import type { PageWords } from './shape.ts';

/** What the comparison's tools say. It travels to the pages that compare only. */
export type CompareWords = PageWords['compare'];
/** What measures are: fetched when a table is taken along. */
export type CompareAboutWords = PageWords['compareAbout'];

export async function loadCompareWords(language: Language): Promise<CompareWords> {
  switch (language) {
    case 'ja':
      return (await import('./ja/compare.ts')).jaCompare;
    case 'en':
      return (await import('./en/compare.ts')).enCompare;
    case 'easy':
      return (await import('./easy/compare.ts')).easyCompare;
  }
}

export async function loadCompareAbout(language: Language): Promise<CompareAboutWords> {
  switch (language) {
    case 'ja':
      return (await import('./ja/compareAbout.ts')).jaCompareAbout;
    case 'en':
      return (await import('./en/compareAbout.ts')).enCompareAbout;
    case 'easy':
      return (await import('./easy/compareAbout.ts')).easyCompareAbout;
  }
}
