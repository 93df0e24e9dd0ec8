import { beforeAll, describe, expect, it } from 'vitest';
import { nameWithReading } from '../../../src/i18n/nameReading.ts';
import { rubyPieces, withoutRuby } from '../../../src/i18n/ruby.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { realRecord } from '../record/realRecord.ts';

describe('a region’s name with its reading', () => {
  it('has it above each word', () => {
    expect(
      nameWithReading('いばらき県央地域連携中枢都市圏', 'いばらきけんおうちいきれんけいちゅうすうとしけん'),
    ).toBe(
      'いばらき｜県央《けんおう》｜地域《ちいき》｜連携《れんけい》｜中枢《ちゅうすう》｜都市圏《としけん》',
    );
  });

  it('keeps one where the reading does not follow the words', () => {
    expect(nameWithReading('下関', 'しものせき')).toBe('｜下関《しものせき》');
    expect(nameWithReading('都市圏', 'みやこ')).toBe('｜都市圏《みやこ》');
  });

  describe('in the record', () => {
    let atlas: Atlas;
    beforeAll(async () => {
      atlas = await realRecord();
    });

    it('loses nothing of name and reading, and no piece is longer than a phone is wide', () => {
      for (const { name } of atlas.regions) {
        const text = nameWithReading(name.ja, name.kana);
        expect(withoutRuby(text)).toBe(name.ja);
        const pieces = rubyPieces(text);
        expect(pieces.map(({ reading, text: base }) => reading ?? base).join('')).toBe(name.kana);
        for (const { reading } of pieces) expect((reading ?? '').length, name.ja).toBeLessThanOrEqual(11);
      }
    });
  });
});
