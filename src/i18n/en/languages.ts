import type { Words } from '../shape.ts';

export const enLanguages: Words['languages'] = {
  readings: 'Readings',
  title: 'Language',
  names: { ja: '日本語', en: 'English', easy: 'やさしい日本語' },
  onlyInJapanese: 'The texts in this part are on record in Japanese only.',
  thisOneInJapanese: 'This text is on record in Japanese only.',
};
