import type { Language } from './language.ts';
import type { Words } from './shape.ts';

/** Fetches one language's dictionary; the others never travel. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'ja':
      return (await import('./ja/scripts.ts')).jaScripts;
    case 'en':
      return (await import('./en/scripts.ts')).enScripts;
    case 'easy':
      return (await import('./easy/scripts.ts')).easyScripts;
  }
}
