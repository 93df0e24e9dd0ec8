import type { Language } from './language.ts';
import type { Words } from './shape.ts';

/** Fetches one language's dictionary; the others never travel. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'ja':
      return (await import('./ja/index.ts')).ja;
    case 'en':
      return (await import('./en/index.ts')).en;
    case 'easy':
      return (await import('./easy/index.ts')).easy;
  }
}
