import { describe, expect, it } from 'vitest';
import { createTextMatcher } from '../../../../src/search/catalogue/textMatcher.ts';

const TEXTS = [
  '図書館の相互利用\n広域の図書館',
  'ごみ処理施設の共同整備',
  'ICカードの導入 public transport',
  'Sharing libraries and sports halls',
  '龍ヶ崎の移住相談',
];
const { match: matches } = createTextMatcher(TEXTS);
const found = (query: string) => {
  const met = matches(query);
  return met === null ? 'all' : TEXTS.flatMap((_, row) => (met[row] === 1 ? [row] : []));
};

describe('words in the catalogue', () => {
  it('must all be there, anywhere in the text', () => {
    expect(found('図書館')).toEqual([0]);
    expect(found('利用 図書館')).toEqual([0]);
    expect(found('図書館　ごみ')).toEqual([]);
  });

  it('are met whichever kana, width, case or form of character they are in', () => {
    expect(found('ゴミ')).toEqual([1]);
    expect(found('ｇﾐ')).toEqual([]);
    expect(found('ｺﾞﾐ')).toEqual([1]);
    expect(found('ｉｃカード')).toEqual([2]);
    expect(found('龍ケ崎')).toEqual([4]);
  });

  it('begin where a word begins if they are of Latin letters: IC is not in public', () => {
    expect(found('ic')).toEqual([2]);
    expect(found('lic')).toEqual([]);
    expect(found('trans')).toEqual([2]);
  });

  it('are met in the singular and the plural', () => {
    expect(found('library')).toEqual([3]);
    expect(found('hall')).toEqual([3]);
  });

  it('are none where only signs were typed, and then all rows stay', () => {
    expect(found('')).toBe('all');
    expect(found(' 、。!? ')).toBe('all');
  });

  it('do not take away everything while half a syllable is being typed', () => {
    expect(found('カードt')).toEqual([2]);
    expect(found('カードの')).toEqual([2]);
  });

  it('never throw', () => {
    for (const query of ['\ud83d', '\u0000', '(', '[', '\\', '*'.repeat(500), 'ﬁ', 'İ'])
      expect(() => matches(query)).not.toThrow();
  });

  it('are met in the text they stand in and in no other, where there are many', () => {
    const texts = Array.from({ length: 500 }, (_, row) =>
      row % 7 === 3 ? `バスと鉄道\nbus ${row}` : '道の駅 abus',
    );
    const { match } = createTextMatcher(texts);
    const rows = (query: string) => texts.flatMap((_, row) => (match(query)?.[row] === 1 ? [row] : []));
    const sevenths = texts.flatMap((_, row) => (row % 7 === 3 ? [row] : []));
    expect(rows('バス')).toEqual(sevenths);
    expect(rows('bus')).toEqual(sevenths);
    expect(rows('bus 鉄道')).toEqual(sevenths);
    expect(rows('499')).toEqual([]);
    expect(rows('quite 3')).toEqual([]);
    expect(rows('道の駅')).toHaveLength(texts.length - sevenths.length);
  });

  it('are met alike however much has been taken in before', () => {
    const texts = Array.from({ length: 250 }, (_, row) => `図書館 ${row}`);
    const [early, late] = [createTextMatcher(texts), createTextMatcher(texts)];
    expect(late.prepare()).toBe(true);
    while (late.prepare());
    expect(late.prepare()).toBe(false);
    expect(early.match('24')).toEqual(late.match('24'));
    expect(early.prepare()).toBe(false);
  });
});
