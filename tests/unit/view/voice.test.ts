import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { prefectureEnglish, prefectureKana } from '../../../src/i18n/prefectures.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import {
  municipalityName,
  prefectureName,
  regionName,
  regionShortName,
  told,
} from '../../../src/view/voice.ts';
import { realRecord } from '../record/realRecord.ts';
import { romanised } from './romanised.ts';
import { voiceOf } from './voices.ts';

/** What a name is in Japanese, English and plain Japanese. */
function inAll(nameIn: (voice: ReturnType<typeof voiceOf>) => unknown): unknown[] {
  return LANGUAGES.map((language) => nameIn(voiceOf(language)));
}

describe('a text of the record', () => {
  it("is told in the page's language, where it has been written in it", () => {
    const written = { ja: '病院へ', en: 'To the hospital', easy: '病院《びょういん》へ' };
    expect(inAll((voice) => told(voice, written))).toEqual([
      { text: '病院へ', language: 'ja' },
      { text: 'To the hospital', language: 'en' },
      { text: '病院《びょういん》へ', language: 'easy' },
    ]);
  });

  it('is told in Japanese and as Japanese, where it has not', () => {
    const japanese = { text: '病院へ', language: 'ja' };
    expect(inAll((voice) => told(voice, { ja: '病院へ' }))).toEqual([japanese, japanese, japanese]);
    expect(inAll((voice) => told(voice, { ja: '病院へ', en: 'To the hospital', easy: undefined }))).toEqual([
      japanese,
      { text: 'To the hospital', language: 'en' },
      japanese,
    ]);
  });
});

describe('names', () => {
  const region = {
    name: { ja: '備後圏域', en: 'Bingo Region', kana: 'びんごけんいき' },
    shortName: '備後',
  };

  it('of a municipality: as written, romanised, under its reading', () => {
    const city = { name: '水戸市', kana: 'みとし', romaji: 'Mito-shi' };
    expect(inAll((voice) => municipalityName(voice, city))).toEqual([
      '水戸市',
      'Mito-shi',
      '｜水戸市《みとし》',
    ]);
  });

  it('of a region: as written, in English, under its reading', () => {
    expect(inAll((voice) => regionName(voice, region))).toEqual([
      '備後圏域',
      'Bingo Region',
      '｜備後《びんご》｜圏域《けんいき》',
    ]);
  });

  it('of a region on a map: short, and never under a reading', () => {
    expect(inAll((voice) => regionShortName(voice, region))).toEqual(['備後', 'Bingo', '備後']);
  });

  it('lose the word for a region at their end only', () => {
    const odd = { ...region, name: { ...region.name, en: 'Region Bingo' } };
    expect(regionShortName(voiceOf('en'), odd)).toBe('Region Bingo');
  });

  it('of a prefecture: as written, without its kind in English, under its reading', () => {
    expect(inAll((voice) => prefectureName(voice, '茨城県'))).toEqual([
      '茨城県',
      'Ibaraki',
      '｜茨城県《いばらきけん》',
    ]);
  });
});

describe('the prefectures of the real record', () => {
  let prefectures: string[];
  let real: Atlas;
  beforeAll(async () => {
    real = await realRecord();
    prefectures = [...new Set(real.municipalities.map(({ prefecture }) => prefecture))];
  });

  it('are 47, each with a reading and an English name of its own', () => {
    expect(prefectures).toHaveLength(47);
    for (const prefecture of prefectures) {
      expect(prefectureKana(prefecture), prefecture).toMatch(/^[ぁ-ん]+(?:けん|ふ|と|どう)$/);
      expect(prefectureEnglish(prefecture), prefecture).toMatch(/^[A-Z][a-z]+$/);
    }
    expect(new Set(prefectures.map(prefectureKana)).size).toBe(47);
    expect(new Set(prefectures.map(prefectureEnglish)).size).toBe(47);
  });

  it('are read as they are written: 県, 府, 都 and 道 at their end', () => {
    const kinds: Readonly<Record<string, string>> = { 県: 'けん', 府: 'ふ', 都: 'と', 道: 'どう' };
    for (const prefecture of prefectures) {
      const kind = kinds[prefecture.slice(-1)];
      expect(prefectureKana(prefecture).endsWith(kind ?? '?'), prefecture).toBe(true);
    }
  });

  it('have the English name that their reading gives', () => {
    for (const prefecture of prefectures) {
      // 北海道 keeps its kind in English.
      const read = prefectureKana(prefecture).replace(prefecture === '北海道' ? '' : /(?:けん|ふ|と)$/, '');
      expect(romanised(read), prefecture).toBe(prefectureEnglish(prefecture).toLowerCase());
    }
  });

  it('are told by every municipality in all three languages', () => {
    for (const { prefecture } of real.municipalities) {
      const [ja, en, easy] = inAll((voice) => prefectureName(voice, prefecture));
      expect([ja, en === ja, String(easy).startsWith(`｜${prefecture}《`)]).toEqual([
        prefecture,
        false,
        true,
      ]);
    }
  });
});
