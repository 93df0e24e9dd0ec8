import type { Language } from './language.ts';
import type { PageWords } from './shape.ts';

/** What stands beside exports and citations. It travels only when somebody takes something along. */
export type CiteWords = PageWords['cite'];

/** Fetches one language's words for exports and citations. */
export async function loadCiteWords(language: Language): Promise<CiteWords> {
  switch (language) {
    case 'ja':
      return (await import('./ja/cite.ts')).jaCite;
    case 'en':
      return (await import('./en/cite.ts')).enCite;
    case 'easy':
      return (await import('./easy/cite.ts')).easyCite;
  }
}
