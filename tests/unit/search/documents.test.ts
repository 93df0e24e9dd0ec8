import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { searchDocuments } from '../../../src/search/documents.ts';
import { madeAtlas, madeInitiative, madeMember, madeMunicipality, madeRegion } from '../record/made.ts';

const region = madeRegion({
  aliases: ['別名'],
  initiatives: [
    madeInitiative({
      key: 'a',
      title: '健診',
      otherTitles: ['検診'],
      parts: [{ title: '子どもの健診' }],
      category: 'a-health',
      alsoCategories: ['a-town'],
      situations: ['birth'],
      tags: ['乳幼児'],
      summary: { ja: '健診を行う。', en: 'Check-ups.' },
      participants: { kind: 'listed', codes: ['08236'] },
    }),
    madeInitiative({ key: 'b', participants: { kind: 'all' }, summary: { ja: 'X', en: 'X' } }),
    madeInitiative({ key: 'c', repeats: 'a' }),
  ],
});
const town = madeMunicipality('08201', { name: '水戸市', kana: 'みとし', romaji: 'Mito-shi' });

function documents(language: Language) {
  const atlas = madeAtlas(
    [region, madeRegion({ id: 'other', centralCities: ['34203'], members: [madeMember('34203')] })],
    [town],
  );
  return searchDocuments(atlas, { language, words: wordsOf(language) });
}

describe('what a search stands on', () => {
  it('names each prefecture once, in three writings', () => {
    expect(documents('ja').prefectures).toEqual([
      { code: '08', name: '茨城県', kana: 'いばらきけん', english: 'Ibaraki' },
      { code: '34', name: '広島県', kana: 'ひろしまけん', english: 'Hiroshima' },
    ]);
  });

  it('takes of municipalities and regions what they are called and who belongs to them', () => {
    const { municipalities, regions, language } = documents('ja');
    expect(language).toBe('ja');
    expect(municipalities[0]).toEqual({ code: '08201', name: '水戸市', kana: 'みとし', romaji: 'Mito-shi' });
    expect(regions[0]).toEqual({
      id: 'made',
      name: 'つくり圏域',
      shortName: 'つくり',
      kana: 'つくりけんいき',
      english: 'Tsukuri Region',
      aliases: ['別名'],
      centralCities: ['08201'],
      members: ['08201', '08236'],
      detail: wordsOf('ja').nation.central(['水戸市']),
    });
    expect(documents('en').regions[0]?.detail).toContain('Mito-shi');
  });

  it('takes of an initiative every word it can be found by', () => {
    expect(documents('ja').initiatives[0]).toEqual({
      region: 'made',
      key: 'a',
      title: '健診',
      otherTitles: ['検診', '子どもの健診'],
      labels: ['和a-health', '和a-town', '和birth', '乳幼児'],
      summaries: ['健診を行う。'],
      participants: ['08236'],
      isRepeated: false,
    });
  });

  it('has the page’s language first, and Japanese too', () => {
    const [first, second] = documents('en').initiatives;
    expect(first?.labels).toEqual([
      'a-health',
      '和a-health',
      'a-town',
      '和a-town',
      'birth',
      '和birth',
      '乳幼児',
    ]);
    expect(first?.summaries).toEqual(['Check-ups.', '健診を行う。']);
    expect(second?.summaries).toEqual(['X']);
  });

  it('says who takes part: all, those listed, or nobody named', () => {
    expect(documents('ja').initiatives.map(({ participants }) => participants)).toEqual([
      ['08236'],
      'all',
      'unstated',
      'unstated',
    ]);
    expect(documents('ja').initiatives.map(({ isRepeated }) => isRepeated)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});
