import { beforeAll, describe, expect, it } from 'vitest';
import {
  breadcrumbThing,
  datasetThing,
  municipalityThing,
  regionThing,
  siteThing,
  structuredData,
  type Thing,
} from '../../../../src/build/site/structuredData.ts';
import { LANGUAGES, type Language } from '../../../../src/i18n/language.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { dataBlock } from '../../../../src/ui/Head.tsx';
import type { Voice } from '../../../../src/view/voice.ts';
import { type RealFiles, realFiles } from '../openData/realFiles.ts';

const PLACE = { origin: 'https://city.example', base: '/atlas/' };
const NOWHERE = { origin: null, base: '/' };
const voiceOf = (language: Language): Voice => ({ language, words: wordsOf(language) });
const ja = voiceOf('ja');
const en = voiceOf('en');

let real: RealFiles;
beforeAll(async () => {
  real = await realFiles();
}, 60_000);

/** Everything the pages of one language say. */
function everyThing(place: typeof PLACE | typeof NOWHERE, voice: Voice): (Thing | null)[] {
  const { atlas, all } = real;
  return [
    siteThing(place, voice),
    breadcrumbThing(place, voice, [{ label: '全国《ぜんこく》', path: '/' }]),
    ...atlas.regions.map((region) => regionThing(place, voice, atlas, region)),
    ...atlas.municipalities.map(({ code }) => municipalityThing(place, voice, atlas, code)),
    datasetThing(place, voice, all),
  ];
}

describe('structured data', () => {
  it('says nothing where addresses cannot be whole', () => {
    expect(everyThing(NOWHERE, ja).filter((thing) => thing !== null)).toEqual([]);
    expect(structuredData([null, null])).toEqual([]);
  });

  it('is one block that names its vocabulary', () => {
    const thing: Thing = { '@type': 'Place', name: '備後圏域' };
    expect(structuredData([thing, null])).toEqual([{ '@context': 'https://schema.org', '@graph': [thing] }]);
  });

  it('cannot close the element it stands in', () => {
    const evil: Thing = { '@type': 'Place', name: '</script><script>alert(1)</script>\u2028' };
    const text = dataBlock(structuredData([evil])[0]);
    expect(text).not.toContain('<');
    expect(text).not.toContain('\u2028');
    expect(JSON.parse(text)['@graph'][0].name).toBe(evil.name);
  });

  it.each(LANGUAGES)('has whole addresses, plain names, and nothing left empty (%s)', (language) => {
    const text = JSON.stringify(everyThing(PLACE, voiceOf(language)));
    expect(text).not.toMatch(/[《》｜]|null|undefined|:""|:\[\]/);
    const addresses = [...text.matchAll(/"(?:url|item|@id|contentUrl)":"([^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(4000);
    expect(addresses.filter((address) => !address?.startsWith('https://city.example/atlas/'))).toEqual([]);
    const pages = addresses.filter((address) => !/\/atlas\/data\//.test(address ?? ''));
    const home = `https://city.example/atlas/${language === 'ja' ? '' : `${language}/`}`;
    expect(pages.filter((address) => !address?.startsWith(home))).toEqual([]);
  });
});

describe('siteThing', () => {
  it('is the site in the language of the page', () => {
    expect(siteThing(PLACE, ja)).toEqual({
      '@type': 'WebSite',
      '@id': 'https://city.example/atlas/#site',
      url: 'https://city.example/atlas/',
      name: '連携中枢都市圏アトラス',
      inLanguage: 'ja',
      publisher: { '@type': 'Organization', name: 'Renkei Atlas プロジェクト' },
    });
    expect(siteThing(PLACE, en)).toMatchObject({ url: 'https://city.example/atlas/en/', inLanguage: 'en' });
    expect(siteThing(PLACE, voiceOf('easy'))).toMatchObject({ inLanguage: 'ja' });
  });
});

describe('breadcrumbThing', () => {
  it('counts the way down from one', () => {
    const crumbs = [
      { label: '全国《ぜんこく》の地図', path: '/' },
      { label: '備後圏域', path: '/regions/bingo/' },
    ];
    expect(breadcrumbThing(PLACE, voiceOf('easy'), crumbs)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: '全国の地図', item: 'https://city.example/atlas/easy/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: '備後圏域',
          item: 'https://city.example/atlas/easy/regions/bingo/',
        },
      ],
    });
  });
});

describe('regionThing', () => {
  it('is a place with all its members, and their pages', () => {
    const region = real.atlas.region('bingo');
    const thing = regionThing(PLACE, ja, real.atlas, region);
    expect(thing).toMatchObject({
      '@type': 'Place',
      name: '備後圏域',
      alternateName: ['Bingo Region', 'びんごけんいき', '備後圏域連携中枢都市圏'],
    });
    expect(thing?.containsPlace).toHaveLength(region.members.length);
    expect(thing?.containsPlace).toContainEqual({
      '@type': 'AdministrativeArea',
      '@id': 'https://city.example/atlas/municipalities/34207/#place',
      url: 'https://city.example/atlas/municipalities/34207/',
      name: '福山市',
    });
  });

  it('speaks English on English pages', () => {
    const thing = regionThing(PLACE, en, real.atlas, real.atlas.region('bingo'));
    expect(thing).toMatchObject({
      name: 'Bingo Region',
      url: 'https://city.example/atlas/en/regions/bingo/',
    });
    expect(JSON.stringify(thing?.containsPlace)).toContain('"name":"Fukuyama-shi"');
  });
});

describe('municipalityThing', () => {
  it('has both codes, its prefecture, and every region it belongs to', () => {
    const thing = municipalityThing(PLACE, ja, real.atlas, '34203');
    expect(thing).toMatchObject({
      '@type': 'AdministrativeArea',
      name: '竹原市',
      alternateName: ['たけはらし', 'Takehara-shi'],
      identifier: [{ value: '342033' }, { value: '34203' }],
    });
    const [prefecture, ...regions] = (thing?.containedInPlace ?? []) as Thing[];
    expect(prefecture).toMatchObject({ '@type': 'AdministrativeArea', name: '広島県' });
    expect(regions.map(({ name }) => name)).toEqual(real.atlas.regionsOf('34203').map(({ name }) => name.ja));
    expect(regions.length).toBeGreaterThan(1);
  });

  it('puts a town outside any region in its prefecture alone', () => {
    const thing = municipalityThing(PLACE, ja, real.atlas, '08230');
    expect(thing).toMatchObject({ name: 'かすみがうら市' });
    expect(thing?.containedInPlace).toHaveLength(1);
  });
});

describe('datasetThing', () => {
  it('tells of the files that are there, on their terms', () => {
    const thing = datasetThing(PLACE, ja, real.all);
    expect(thing).toMatchObject({
      '@type': 'Dataset',
      '@id': 'https://city.example/atlas/data/#dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      temporalCoverage: '../2025-04-01',
      isAccessibleForFree: true,
    });
    const files = (thing?.distribution ?? []) as { contentUrl: string }[];
    expect(files.map(({ contentUrl }) => contentUrl)).toEqual(
      real.all.map(({ path }) => `https://city.example/atlas/data/${encodeURI(path)}`),
    );
  });

  it('leads to the same files from English pages', () => {
    const thing = datasetThing(PLACE, en, real.all);
    expect(thing).toMatchObject({ name: 'Renkei Atlas', url: 'https://city.example/atlas/en/data/' });
    expect(thing?.['@id']).toBe('https://city.example/atlas/data/#dataset');
    expect(JSON.stringify(thing?.distribution)).not.toContain('/en/');
  });
});
