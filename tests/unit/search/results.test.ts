import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { rubyPieces } from '../../../src/i18n/ruby.ts';
import type { Found, FoundGroup } from '../../../src/search/types.ts';
import { allOf, type RealSearcher, realSearcher } from './realSearcher.ts';

let ja: RealSearcher;
let en: RealSearcher;
let easy: RealSearcher;
beforeAll(async () => {
  [ja, en, easy] = (await Promise.all((['ja', 'en', 'easy'] as Language[]).map(realSearcher))) as [
    RealSearcher,
    RealSearcher,
    RealSearcher,
  ];
});

const kinds = (groups: readonly FoundGroup[]) => groups.map(({ kind }) => kind);
const first = (groups: readonly FoundGroup[]): Found => {
  const [found] = allOf(groups);
  if (!found) throw new Error('nothing was found');
  return found;
};
/** 水戸[市]: the text with what was met in brackets. */
const marked = ({ why }: Found): string => {
  if (!why) return '';
  let text = '';
  let end = 0;
  for (const [start, next] of why.ranges) {
    text += `${why.text.slice(end, start)}[${why.text.slice(start, next)}]`;
    end = next;
  }
  return `${why.field}: ${text}${why.text.slice(end)}`;
};

describe('groups', () => {
  it('stand in the order of their best results', () => {
    expect(kinds(ja.search('水戸市', 3))).toEqual(['municipality', 'region', 'initiative']);
    expect(kinds(ja.search('いばらき県央', 3))[0]).toBe('region');
    expect(kinds(ja.search('図書館', 3))).toEqual(['initiative']);
    expect(kinds(ja.search('青森', 3)).slice(0, 2)).toEqual(['municipality', 'region']);
  });

  it('say how many there are, and show no more than asked', () => {
    const [group] = ja.search('市', 4);
    expect(group?.results).toHaveLength(4);
    expect(group?.total).toBe(ja.atlas.municipalities.filter(({ name }) => name.includes('市')).length);
    expect(ja.search('水戸', 0)[0]).toMatchObject({ kind: 'municipality', results: [], total: 1 });
  });

  it('add the town that a query names beside what it looks for there', () => {
    const groups = ja.search('小美玉 図書館', 5);
    expect(kinds(groups)).toEqual(['initiative', 'municipality']);
    expect(groups[1]?.results).toMatchObject([{ id: '08236', why: { field: 'name', unmet: '図書館' } }]);
  });

  it('leave out initiatives of others: where the source lists who takes part, a member it does not list is no answer', () => {
    const crematorium = 'okayama/crematorium';
    expect(ja.names('瀬戸内市 火葬場')).toContain(crematorium);
    expect(ja.names('真庭市 火葬場')).not.toContain(crematorium);
  });
});

describe('a result', () => {
  it('leads to a page of the address contract', () => {
    expect(first(ja.search('水戸市', 1)).path).toBe('/municipalities/08201/');
    expect(first(ja.search('いばらき県央', 1)).path).toBe('/regions/ibaraki-keno/');
    expect(first(ja.search('図書館の連携', 1)).path).toBe('/initiatives/gifu/library/');
  });

  it('is titled in the language of the page', () => {
    expect(first(ja.search('mito', 1))).toMatchObject({ title: '水戸市', titleLanguage: 'ja' });
    expect(first(en.search('水戸', 1))).toMatchObject({ title: 'Mito-shi', titleLanguage: 'en' });
    expect(first(easy.search('水戸', 1))).toMatchObject({ title: '｜水戸市《みとし》', titleLanguage: 'ja' });
    expect(first(en.search('denim', 1))).toMatchObject({
      title: '備中備後ジャパンデニムプロジェクト',
      titleLanguage: 'ja',
      detail: 'Bingo Region',
    });
  });

  it('is told from its namesakes', () => {
    const details = (searcher: RealSearcher) =>
      searcher.search('府中市', 2)[0]?.results.map(({ detail }) => detail);
    expect(details(ja)).toEqual(['東京都', '広島県、備後圏域']);
    expect(details(en)).toEqual(['Tokyo', 'Hiroshima, Bingo Region']);
    const [, hiroshima] = details(easy) ?? [];
    expect(rubyPieces(hiroshima ?? '')).toEqual([
      { text: '広島県', reading: 'ひろしまけん' },
      { text: '、', reading: null },
      { text: '備後圏域', reading: 'びんごけんいき' },
    ]);
    expect(first(ja.search('いばらき県央', 1)).detail).toBe('中心：水戸市');
  });

  it.each([
    ['水戸', 'name: [水戸]市'],
    ['みとし', 'reading: [みとし]'],
    ['ﾐﾄ', 'reading: [みと]し'],
    ['kouchi', 'romaji: [Kochi]-shi'],
    ['竜が崎', 'name: [龍ケ崎]市'],
    ['082015', 'code: [082015]'],
    ['08201', 'code: [08201]5'],
    ['もりちょう', 'reading: [もりまち]'],
    ['広島県 府中', 'name: [府中]市'],
    ['広島県府中市', 'name: [府中市]'],
    ['スクラム8', 'alias: 八戸都市圏[スクラム8]'],
    ['瀬戸高松', 'name: [瀬戸・高松]広域連携中枢都市圏'],
    ['広島圏域', 'name: [広島]広域都市圏'],
    ['図書館', 'title: [図書館]相互利用事業'],
    ['漏水', 'title: 衛星画像を活用した[漏水]調査業務'],
    ['としょかん', 'word: [図書館]相互利用事業'],
    [
      'AOMORI STARTUP',
      'summary: …ついて一か所で相談できる窓口を「[AOMORI] [STARTUP] CENTER」の中に置いています。青森商工会議所と…',
    ],
  ])('of %s says why it was found', (query, why) => {
    expect(marked(first(ja.search(query, 1)))).toBe(why);
  });

  it('says what of the query was left out', () => {
    expect(first(ja.search('札幌市中央区', 1)).why).toEqual({
      field: 'name',
      text: '札幌市',
      ranges: [[0, 3]],
      unmet: '中央区',
    });
    expect(first(ja.search('札幌市', 1)).why).not.toHaveProperty('unmet');
  });

  it('says by whom an initiative was found, where none of its words were', () => {
    const initiatives = ja.search('小美玉市', 3).find(({ kind }) => kind === 'initiative');
    expect(initiatives?.results.map(marked)).toEqual(Array(3).fill('place: [小美玉市]'));
  });

  it('shows plain text: readings of plain Japanese are met, and lead to what stands below them', () => {
    for (const query of ['病院', 'びょういん', '水戸 図書館', 'みと'])
      for (const { why } of allOf(easy.search(query, 20))) expect(why?.text).not.toMatch(/[｜《》]/);
    expect(marked(first(easy.search('みとげいじゅつかん', 1)))).toContain('[水戸芸術館]');
  });

  it('has a reason, whatever it was found by', () => {
    for (const query of [
      '水',
      'み',
      'k',
      '広島県',
      '茨城 図書館',
      'いばらき県央',
      '高梁川 市',
      '0820',
      '医療費の助成',
      '水戸市泉町',
      '備後連携中枢都市圏',
    ])
      for (const found of allOf(ja.search(query, 20)))
        expect(found.why, `${query}: ${found.title}`).not.toBeNull();
  });
});
