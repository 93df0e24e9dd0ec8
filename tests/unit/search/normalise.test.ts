import { describe, expect, it } from 'vitest';
import { fold, foldName, foldWithOrigins, inOtherKana } from '../../../src/search/normalise.ts';
import { foldRomaji } from '../../../src/search/romaji.ts';
import { VARIANTS } from '../../../src/search/variants.ts';
import { realRecord } from '../record/realRecord.ts';

describe('texts', () => {
  it('are compared in one width, one case and one form of each character', () => {
    expect(fold('ＳＤＧｓ ﾊﾞｽ １２')).toBe('sdgs バス 12');
    expect(fold('檮 龍 﨑 髙 𠮷 葛󠄀')).toBe('梼 竜 崎 高 吉 葛');
    expect(fold('Kōchi café')).toBe('kochi cafe');
  });

  it('keep the voicing of kana, however it is encoded', () => {
    expect(fold('か\u3099')).toBe('が');
    expect(fold('ｶﾞ')).toBe('ガ');
  });

  it('bear anything', () => {
    for (const text of ['', '\ud800', '\udc00水', '\u0000', '🗾', 'İ', '\u3099', 'ﷺ'.repeat(50)])
      expect(() => [fold(text), foldName(text), foldRomaji(text), foldWithOrigins(text)]).not.toThrow();
  });

  it('remember where their characters stood', () => {
    const { text, origins } = foldWithOrigins('𠮷とＡか\u3099ﬁ');
    expect(text).toBe('吉とaがfi');
    expect(origins).toEqual([0, 2, 3, 4, 6, 6, 7]);
  });

  it('are folded alike for comparing and for showing: every text of the record', async () => {
    const { regions, municipalities } = await realRecord();
    const texts = regions.flatMap(({ name, initiatives }) => [
      name.ja,
      ...initiatives.flatMap(({ title, summary }) => [
        title,
        summary.ja,
        summary.en ?? '',
        summary.easy ?? '',
      ]),
    ]);
    for (const text of [...texts, ...municipalities.map(({ name }) => name)])
      expect(foldWithOrigins(text).text).toBe(fold(text));
  });
});

describe('names', () => {
  it.each([
    ['龍ヶ崎', '竜ケ崎'],
    ['茅ヶ崎', '茅が崎'],
    ['六ヶ所', '六カ所'],
    ['六ヵ所', '六ヶ所'],
    ['茅ヶ', '茅ケ'],
    ['あいづ', 'あいず'],
    ['瀬戸・高松', '瀬戸 高松'],
  ])('%s and %s are one', (one, other) => expect(foldName(one)).toBe(foldName(other)));

  it.each([
    ['つがる', 'つける'],
    ['ときがわ', 'ときけわ'],
  ])('%s and %s are two: ヶ stands between kanji', (one, other) =>
    expect(foldName(one)).not.toBe(foldName(other)),
  );

  it('are never confused by variants: no two municipalities of a prefecture become one', async () => {
    const { municipalities } = await realRecord();
    const folded = municipalities.map(({ prefecture, name }) => prefecture + foldName(name));
    expect(new Set(folded).size).toBe(
      new Set(municipalities.map((each) => each.prefecture + each.name)).size,
    );
  });
});

describe('variants of characters', () => {
  it('lead to a form that is no variant itself', () => {
    for (const [variant, kept] of VARIANTS) {
      expect([...variant, ...kept]).toHaveLength(2);
      expect(VARIANTS.has(kept), kept).toBe(false);
    }
  });
});

describe('romaji', () => {
  it.each([
    [['Kōchi', 'Kochi', 'Kouchi', 'Kohchi', 'koochi', 'KÔCHI', 'koti'], 'kochi'],
    [['Namba', 'Nanba', 'namba'], 'nanba'],
    [['San’yō-Onoda', "san'yo onoda", 'sanyou-onoda'], 'sanyonoda'],
    [['Kyūshū', 'kyuushuu', 'kyushu', 'kyuusyuu'], 'kyushu'],
    [['Tsukuba', 'tukuba', 'Ｔｓｕｋｕｂａ'], 'tsukuba'],
    [['Fujisawa', 'huzisawa'], 'fujisawa'],
    [['Chōshi', 'tyousi', 'choshi'], 'choshi'],
    [['Ken-o', 'kenō', 'ken o'], 'keno'],
  ])('%j are one', (spellings, folded) => {
    for (const spelling of spellings) expect(foldRomaji(spelling), spelling).toBe(folded);
  });

  it('is only what is written in Latin letters', () => {
    for (const text of ['水戸', 'mito市', '8base', '', '-']) expect(foldRomaji(text)).toBeNull();
  });

  it('of a municipality is that of its name and of 市, 町, 村 or 区 together', async () => {
    const { municipalities } = await realRecord();
    for (const { romaji } of municipalities) {
      const [name = '', kind = ''] = romaji.split('-');
      expect(foldRomaji(romaji)).toBe(`${foldRomaji(name)}${foldRomaji(kind)}`);
    }
  });

  it('stays a beginning while it is typed, but for a letter or two that wait for the next', async () => {
    const { municipalities } = await realRecord();
    for (const { romaji } of municipalities) {
      const whole = foldRomaji(romaji) ?? '';
      const typed = romaji.toLowerCase();
      const stray = Array.from(
        { length: typed.length },
        (_, end) => foldRomaji(typed.slice(0, end + 1)) ?? '',
      );
      expect(stray.filter((part) => !whole.startsWith(part)).length, romaji).toBeLessThanOrEqual(2);
    }
  });
});

describe('kana', () => {
  it('is told in the other kana where a word is nothing else', () => {
    expect(inOtherKana('ごみ')).toBe('ゴミ');
    expect(inOtherKana('スーパー')).toBe('すーぱー');
    expect(inOtherKana('ごみ箱')).toBeNull();
  });
});
