import { describe, expect, it } from 'vitest';
import { ja } from '../../../src/i18n/ja/index.ts';
import { LANGUAGES, languagePath } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

describe('words', () => {
  it('are found by language', () => {
    expect(wordsOf('ja')).toBe(ja);
  });

  it('are there for every language that is built', () => {
    expect(LANGUAGES).toEqual(['ja', 'en', 'easy']);
    for (const language of LANGUAGES) expect(wordsOf(language).site.name).not.toBe('');
  });

  it('stand at the root for Japanese', () => {
    expect(languagePath('ja')).toBe('');
  });
});
