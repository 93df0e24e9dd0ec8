import { describe, expect, it } from 'vitest';
import { ja } from '../../../src/i18n/ja.ts';
import { LANGUAGES, languagePath, wordsOf } from '../../../src/i18n/words.ts';

describe('words', () => {
  it('are found by language', () => {
    expect(wordsOf('ja')).toBe(ja);
  });

  it('are there for every language that is built', () => {
    expect(LANGUAGES).toEqual(['ja']);
    for (const language of LANGUAGES) expect(wordsOf(language).site.name).not.toBe('');
  });

  it('stand at the root for Japanese', () => {
    expect(languagePath('ja')).toBe('');
  });
});
