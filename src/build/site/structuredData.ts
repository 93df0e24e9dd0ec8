import { htmlLanguage, type Language } from '../../i18n/language.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Atlas } from '../../record/atlas.ts';
import { sixDigits } from '../../record/code.ts';
import type { Municipality, Region } from '../../record/types.ts';
import { paths } from '../../ui/paths.ts';
import { addressOf } from '../../ui/siteData.ts';
import { municipalityName, prefectureName, regionName, type Voice } from '../../view/voice.ts';
import { AS_OF, CREDIT, DESCRIPTION, LICENCE, PUBLISHER, TITLE, VERSION } from '../openData/about.ts';
import type { OpenDataFile } from '../openData/openDataFile.ts';

/** Where the pages stand; without an origin there are no full addresses, and nothing is said. */
export interface Place {
  /** "https://city.example", or null where it is not known. */
  origin: string | null;
  /** Path the site lives under, with both slashes. */
  base: string;
}

/** One thing in the vocabulary of schema.org. */
export type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;

const JAPAN: Thing = { '@type': 'Country', name: '日本', alternateName: 'Japan', identifier: 'JP' };
const OPERATOR: Thing = { '@type': 'Organization', name: PUBLISHER };

/** What a page says of its subjects, as one block of linked data for its head; none where nothing is to be said. */
export function structuredData(things: readonly (Thing | null)[]): object[] {
  const graph = things.filter((thing) => thing !== null);
  return graph.length === 0 ? [] : [{ '@context': 'https://schema.org', '@graph': graph }];
}

export function siteThing(place: Place, { language, words }: Voice): Thing | null {
  return at(place, language, (full) => ({
    '@type': 'WebSite',
    '@id': `${full(paths.nation)}#site`,
    url: full(paths.nation),
    name: withoutRuby(words.site.name),
    inLanguage: htmlLanguage(language),
    publisher: OPERATOR,
  }));
}

/** The way down to a page; the page itself comes last. @param crumbs paths of the address contract */
export function breadcrumbThing(
  place: Place,
  { language }: Voice,
  crumbs: readonly { label: string; path: string }[],
): Thing | null {
  return at(place, language, (full) => ({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: withoutRuby(label),
      item: full(path),
    })),
  }));
}

/**
 * A region as a place of municipalities: no law makes it an administrative area. Its official page is
 * left to the page, which says where that address is in doubt.
 */
export function regionThing(place: Place, voice: Voice, atlas: Atlas, region: Region): Thing | null {
  return at(place, voice.language, (full) => ({
    '@type': 'Place',
    '@id': `${full(paths.region(region.id))}#place`,
    url: full(paths.region(region.id)),
    ...named(regionName(voice, region), [
      region.name.ja,
      region.name.en,
      region.name.kana,
      ...region.aliases,
    ]),
    containedInPlace: JAPAN,
    containsPlace: region.members.map(({ code }) => briefly(full, voice, atlas.municipality(code))),
  }));
}

export function municipalityThing(place: Place, voice: Voice, atlas: Atlas, code: string): Thing | null {
  const municipality = atlas.municipality(code);
  const { name, kana, romaji, prefecture } = municipality;
  return at(place, voice.language, (full) => ({
    ...briefly(full, voice, municipality),
    ...named(municipalityName(voice, municipality), [name, kana, romaji]),
    identifier: [
      { '@type': 'PropertyValue', propertyID: '全国地方公共団体コード', value: sixDigits(code) },
      { '@type': 'PropertyValue', propertyID: '標準地域コード（JIS X 0401・0402）', value: code },
    ],
    containedInPlace: [
      {
        '@type': 'AdministrativeArea',
        name: withoutRuby(prefectureName(voice, prefecture)),
        containedInPlace: JAPAN,
      },
      ...atlas.regionsOf(code).map((region) => ({
        '@type': 'Place',
        '@id': `${full(paths.region(region.id))}#place`,
        url: full(paths.region(region.id)),
        name: withoutRuby(regionName(voice, region)),
      })),
    ],
  }));
}

/** The open data behind /data/. Its files lie at the root of the site, whatever the page's language. */
export function datasetThing(
  place: Place,
  { language }: Voice,
  files: readonly OpenDataFile[],
): Thing | null {
  const of = (text: { ja: string; en: string }) => (language === 'en' ? text.en : text.ja);
  return at(place, language, (full, root) => ({
    '@type': 'Dataset',
    '@id': `${root}${paths.data.slice(1)}#dataset`,
    url: full(paths.data),
    name: of(TITLE),
    description: of(DESCRIPTION),
    version: VERSION,
    license: LICENCE.url,
    creditText: CREDIT,
    isAccessibleForFree: true,
    creator: OPERATOR,
    publisher: OPERATOR,
    // As in catalog.jsonld: of members, names and codes nothing later than this day is told.
    temporalCoverage: `../${AS_OF}`,
    spatialCoverage: JAPAN,
    distribution: files.map(({ path, title, mediaType }) => ({
      '@type': 'DataDownload',
      name: of(title),
      contentUrl: root + paths.data.slice(1) + encodeURI(path),
      encodingFormat: mediaType,
    })),
  }));
}

/** @param make is given what turns a path into a full address, and the address of the site's root */
function at(
  { origin, base }: Place,
  language: Language,
  make: (full: (path: string) => string, root: string) => Thing,
): Thing | null {
  if (origin === null) return null;
  return make((path) => origin + addressOf({ base, language }, path), origin + base);
}

function briefly(full: (path: string) => string, voice: Voice, municipality: Municipality): Thing {
  return {
    '@type': 'AdministrativeArea',
    '@id': `${full(paths.municipality(municipality.code))}#place`,
    url: full(paths.municipality(municipality.code)),
    name: withoutRuby(municipalityName(voice, municipality)),
  };
}

/** A name, and the other names on record that differ from it. */
function named(name: string, others: readonly string[]): { name: string; alternateName: string[] } {
  const plain = withoutRuby(name);
  return { name: plain, alternateName: [...new Set(others)].filter((other) => other !== plain) };
}
