import { beforeAll } from 'vitest';
import { type Geometry, readGeometry } from '../../../src/build/geometry.ts';
import { everyKind } from '../../../src/build/site/assets.ts';
import type { PageFile, SiteOptions } from '../../../src/build/site/siteFile.ts';
import { sitePages } from '../../../src/build/site/sitePages.tsx';
import type { Language } from '../../../src/i18n/language.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { dataBlock } from '../../../src/ui/Head.tsx';
import { type Element, elementsIn, readMarkup } from '../pages/markup.ts';

/** A page of each kind, and of some kinds several that hold other things. */
export const ADDRESSES = [
  '/',
  '/regions/ibaraki-keno/',
  '/regions/koriyama/',
  '/municipalities/08201/',
  '/municipalities/34203/',
  '/municipalities/08230/',
  '/municipalities/13101/',
  '/initiatives/ibaraki-keno/17/',
  '/initiatives/koriyama/1/',
  '/initiatives/',
  '/themes/',
  '/themes/shared-libraries/',
  '/compare/',
  '/compare/relations/',
  '/agreements/mito-omitama/',
  '/about/',
  '/about/accessibility/',
  '/data/',
  '/data/check/',
  '/embed/regions/ibaraki-keno/',
  '/embed/municipalities/08201/',
  '/embed/builder/',
  '/404.html',
] as const;

export const SITE = { base: '/atlas/', origin: 'https://city.example', contact: 'mailto:atlas@city.example' };

const assets = {
  styles: ['/atlas/a.css'],
  scripts: ['/atlas/a.js'],
  preloads: [],
  policy: "script-src 'self'",
};

let geometry: Geometry;

/** The shapes that ship, read once for the tests of a file. */
export function withGeometry(): () => Geometry {
  beforeAll(async () => {
    geometry = await readGeometry('geodata');
  });
  return () => geometry;
}

/** Pages of an atlas as a build writes them, by address; made when asked for. */
export function pagesOf(atlas: Atlas, language: Language): (address: string) => string {
  const options: SiteOptions = {
    ...SITE,
    background: null,
    language,
    files: 'assets/data-1/',
    previews: [],
    assets: { ...everyKind(() => assets), frame: assets },
  };
  const files = new Map(
    sitePages(atlas, geometry, options).map((file): [string, PageFile] => [file.page, file]),
  );
  return (address) => {
    const file = files.get(address);
    if (!file) throw new Error(`no page ${address}`);
    // Halves of letters become what they are in a file.
    return Buffer.from(file.make()).toString();
  };
}

/** A page taken apart, more strictly than a browser would. @throws Error for what React does not write */
export function readPage(html: string): Element {
  return readMarkup(html.replace(/^\uFEFF?<!doctype html>\s*/, ''));
}

/** "a href" for each attribute of each element, "a" for the element itself. */
export function vocabularyOf(page: Element): Set<string> {
  const words = elementsIn(page).flatMap(({ name, attributes }) => [
    name,
    ...[...attributes.keys()].map((attribute) => `${name} ${attribute}`),
  ]);
  return new Set(words);
}

/** Whatever a browser may go to, load or send to. */
export function addressesOf(page: Element): string[] {
  return elementsIn(page).flatMap(({ attributes }) =>
    [...attributes].flatMap(([name, value]) =>
      /^(?:href|src|srcset|action|formaction|data|poster|xlink:href|ping|cite|background|manifest)$/i.test(
        name,
      )
        ? [value]
        : [],
    ),
  );
}

const DATA_BLOCK = /<script(?: id="[^"]*")? type="application\/(?:ld\+)?json">([^<]*)<\/script>/g;

/** What data blocks hold. @throws Error for one that is no JSON, or is written as one that could end early */
export function dataOf(html: string): unknown[] {
  return [...html.matchAll(DATA_BLOCK)].map(([, text = '']) => {
    const data: unknown = JSON.parse(text);
    if (dataBlock(data) !== text) throw new Error(`written in another way: ${text.slice(0, 200)}`);
    return data;
  });
}
