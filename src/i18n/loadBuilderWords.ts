import type { Language } from './language.ts';
import type { PageWords } from './shape.ts';

/** What the page that makes a map ready for other sites says; its code speaks the language of the map. */
export type BuilderWords = PageWords['embedBuilder'];

/** Fetches one language's words for the builder. */
export async function loadBuilderWords(language: Language): Promise<BuilderWords> {
  switch (language) {
    case 'ja':
      return (await import('./ja/embedBuilder.ts')).jaEmbedBuilder;
    case 'en':
      return (await import('./en/embedBuilder.ts')).enEmbedBuilder;
    case 'easy':
      return (await import('./easy/embedBuilder.ts')).easyEmbedBuilder;
  }
}
