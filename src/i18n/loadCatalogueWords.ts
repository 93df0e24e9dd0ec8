import type { Language } from './language.ts';
import type { PageWords } from './shape.ts';

/** What the catalogue says, in its page and in the tool that takes the list's place. */
export type CatalogueWords = PageWords['catalogue'];

/** Fetches one language's words for the catalogue. */
export async function loadCatalogueWords(language: Language): Promise<CatalogueWords> {
  switch (language) {
    case 'ja':
      return (await import('./ja/catalogue.ts')).jaCatalogue;
    case 'en':
      return (await import('./en/catalogue.ts')).enCatalogue;
    case 'easy':
      return (await import('./easy/catalogue.ts')).easyCatalogue;
  }
}
