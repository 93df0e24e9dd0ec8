import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../../src/search/places/asked.ts';
import { createPlaceFinder, ledToBy, type PlaceFinder } from '../../../../src/search/places/findPlaces.ts';
import { tierOf } from '../../../../src/search/places/nameKeys.ts';
import type { Places } from '../../../../src/search/places/prepare.ts';
import { coreOfRegion } from '../../../../src/search/places/regionEnding.ts';
import { better, TIER } from '../../../../src/search/places/tiers.ts';
import { makeWord } from '../../../../src/search/query/words.ts';
import { madePlaces } from '../madePlaces.ts';

let places: Places;
let finder: PlaceFinder;
beforeEach(() => {
  places = madePlaces();
  finder = createPlaceFinder(places);
});

describe('places made ready', () => {
  it('know each other by their places in the lists, and pass over codes that are in none', () => {
    expect(places.towns.map(({ prefecture, regions }) => [prefecture, regions])).toEqual([
      [0, [0]],
      [0, [0, 1]],
      [1, [1]],
      [1, []],
    ]);
    expect(places.areas.map(({ members, centralCities }) => [[...members], [...centralCities]])).toEqual([
      [[0, 1], [0]],
      [[2, 1], [2]],
    ]);
    expect([...places.byCode]).toEqual([
      ['08201', 0],
      ['08236', 1],
      ['34208', 2],
      ['34302', 3],
    ]);
  });

  it('have stems in kana and in Latin letters, and their kind', () => {
    expect(places.towns.map(({ stems, kind }) => [...stems, kind])).toEqual([
      ['みと', 'mito', '市'],
      ['おみたま', 'omitama', '市'],
      ['ふちゅう', 'fuchu', '市'],
      ['ふちゅう', 'fuchu', '町'],
    ]);
  });
});

describe('how well a word names a town', () => {
  /** The tier of each key that a word meets, by its field. */
  const tiers = (typed: string, town = 0) =>
    Object.fromEntries(
      (places.towns[town]?.keys ?? []).flatMap((key) => {
        const tier = tierOf(key, makeWord(typed));
        return tier === null ? [] : [[key.field, tier]];
      }),
    );

  it.each([
    ['水戸市', { name: TIER.exact }],
    ['水戸', { name: TIER.bare }],
    ['水', { name: TIER.begins }],
    ['戸', { name: TIER.inside }],
    ['みとし', { reading: TIER.exact }],
    ['みと', { reading: TIER.bare }],
    ['み', { reading: TIER.readingBegins }],
    ['と', {}],
    ['mito-shi', { romaji: TIER.exact }],
    ['mito', { romaji: TIER.bare }],
    ['mi', { romaji: TIER.readingBegins }],
    ['ito', {}],
    ['', {}],
  ])('%s: %o', (typed, expected) => {
    expect(tiers(typed)).toEqual(expected);
  });

  it('keeps the better of two', () => {
    expect(better(null, TIER.bare)).toBe(TIER.bare);
    expect(better(undefined, null)).toBeNull();
    expect(better(TIER.bare, null)).toBe(TIER.bare);
    expect(better(TIER.bare, TIER.exact)).toBe(TIER.exact);
    expect(better(TIER.exact, TIER.bare)).toBe(TIER.exact);
  });
});

describe('how well a word names a region', () => {
  const tier = (typed: string, area = 0) => finder.namedBy(makeWord(typed)).areas.get(area) ?? null;

  it.each([
    ['いばらき県央地域連携中枢都市圏', TIER.exact],
    ['いばらき県央', TIER.bare],
    ['県央地域', TIER.inside],
    ['茨城中央', TIER.exact],
    ['中央', TIER.inside],
    ['いばらきけんおうちいきれんけいちゅうすうとしけん', TIER.exact],
    ['けんおう', TIER.inside],
    ['ken-o', TIER.inside],
    ['県央連携', null],
    ['いばらき県央広域圏', TIER.begins],
  ])('%s: %o', (typed, expected) => {
    expect(tier(typed)).toBe(expected);
  });

  it('is named by its central city’s prefecture', () => {
    expect(tier('広島県', 1)).toBe(TIER.prefecture);
    expect(tier('広島県', 0)).toBeNull();
  });

  it.each([
    ['備後圏域', '備後'],
    ['いばらき県央地域連携中枢都市圏', 'いばらき県央'],
    ['備後', null],
    ['圏域', null],
  ])('%s is at its core %s', (name, core) => {
    expect(coreOfRegion(name)).toBe(core);
  });
});

describe('what a word asks', () => {
  const asked = (typed: string) => ask(makeWord(typed), places);

  it('a code, whole or its beginning', () => {
    expect(asked('08201')).toMatchObject({ code: '08201', codeBegins: '08201' });
    expect(asked('082015')).toMatchObject({ code: '08201' });
    expect(asked('082016')).toMatchObject({ code: null });
    expect(asked('0820')).toMatchObject({ code: null, codeBegins: '0820' });
    expect(asked('082')).toMatchObject({ code: null, codeBegins: null });
    expect(asked('水戸1234')).toMatchObject({ code: null, codeBegins: null });
  });

  it('a prefecture, with and without 県, in every writing', () => {
    for (const typed of ['茨城県', '茨城', 'いばらきけん', 'いばらき', 'ibaraki', 'ibaraki-ken'])
      expect([typed, [...asked(typed).prefectures]]).toEqual([typed, [0]]);
    expect([...asked('茨').prefectures]).toEqual([]);
  });

  it('what stands behind a prefecture', () => {
    expect(asked('広島県府中市').within).toMatchObject({ prefecture: 1, rest: { name: '府中市' } });
    expect(asked('広島県').within).toBeNull();
    expect(asked('府中市').within).toBeNull();
  });

  it.each([
    ['みとし', { text: 'みと', kind: '市' }],
    ['もりちょう', { text: 'もり', kind: '町' }],
    ['もりまち', { text: 'もり', kind: '町' }],
    ['もりむら', { text: 'もり', kind: '村' }],
    ['mito city', { text: 'mito', kind: '市' }],
    ['mori town', { text: 'mori', kind: '町' }],
    ['し', null],
    ['水戸', null],
  ])('the stem of %s: %o', (typed, stem) => {
    expect(asked(typed).stem).toEqual(stem);
  });

  it.each([
    ['city', '市'],
    ['ちょう', '町'],
    ['village', '村'],
    ['ward', '区'],
    ['水戸', null],
  ])('the kind of %s: %s', (typed, kind) => {
    expect(asked(typed).kind).toBe(kind);
  });
});

describe('whom a word names', () => {
  const named = (typed: string) => [...finder.namedBy(makeWord(typed)).towns];

  it('by code, and by its beginning', () => {
    expect(named('34302')).toEqual([[3, TIER.exact]]);
    expect(named('3430')).toEqual([[3, TIER.readingBegins]]);
  });

  it('by a stem and the kind meant', () => {
    expect(named('fuchu town')).toEqual([[3, TIER.bare]]);
    expect(named('ふちゅうまち')).toEqual([[3, TIER.bare]]);
  });

  it('behind its prefecture alone', () => {
    expect(named('広島県府中')).toEqual([
      [2, TIER.bare],
      [3, TIER.bare],
    ]);
    expect(named('茨城県府中')).toEqual([]);
  });

  it('by the prefecture, last', () => {
    expect(named('茨城県')).toEqual([
      [0, TIER.prefecture],
      [1, TIER.prefecture],
    ]);
  });
});

describe('whom a word leads to', () => {
  const led = (typed: string) => {
    const { towns, areas } = ledToBy(finder.namedBy(makeWord(typed)), places);
    return { towns: [...towns], areas: [...areas] };
  };

  it('from a region to its towns', () => {
    expect(led('備後')).toEqual({
      towns: [
        [2, TIER.member],
        [1, TIER.member],
      ],
      areas: [[1, TIER.bare]],
    });
  });

  it('from a town to its regions, those it is the centre of first', () => {
    expect(led('水戸')).toEqual({ towns: [[0, TIER.bare]], areas: [[0, TIER.central]] });
    expect(led('小美玉')).toEqual({
      towns: [[1, TIER.bare]],
      areas: [
        [0, TIER.member],
        [1, TIER.member],
      ],
    });
  });

  it('from nothing that is only begun or within a name', () => {
    expect(led('小美')).toEqual({ towns: [[1, TIER.begins]], areas: [] });
    expect(led('中央').towns).toEqual([]);
  });
});

describe('what has been looked up', () => {
  it('is remembered, and forgotten when it has become much', () => {
    const word = makeWord('水戸');
    const first = finder.namedBy(word);
    expect(finder.namedBy(word)).toBe(first);
    for (let count = 0; count < 60; count += 1) finder.namedBy(makeWord(`ん${count}`));
    expect(finder.namedBy(word)).not.toBe(first);
    expect(finder.namedBy(word)).toEqual(first);
  });
});
