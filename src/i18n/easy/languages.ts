import type { Words } from '../shape.ts';

export const easyLanguages: Words['languages'] = {
  readings: 'ふりがな',
  title: 'ことば',
  names: { ja: '日本語《にほんご》', en: 'English', easy: 'やさしい日本語《にほんご》' },
  onlyInJapanese: 'ここから下《した》の文《ぶん》はやさしい日本語《にほんご》になっていません。',
  thisOneInJapanese: 'この文《ぶん》はやさしい日本語《にほんご》になっていません。',
};
