/** The choice of language, and what a page says of texts it has only in Japanese. */
export const jaLanguages = {
  /** Switch on pages in plain Japanese. */
  readings: 'ふりがな',
  title: '言語',
  names: { ja: '日本語', en: 'English', easy: 'やさしい日本語' },
  /** Said once above a part whose texts nobody has translated; Japanese pages never need it. */
  onlyInJapanese: '',
  /** Said under a single text. */
  thisOneInJapanese: '',
} as const;
