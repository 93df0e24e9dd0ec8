import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kitFiles } from '../../../src/build/embed/kit/kitFiles.ts';
import { pictureMaker } from '../../../src/build/pictures.ts';
import { previewPictures } from '../../../src/build/preview/previewPictures.ts';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { DEFAULT_VIEW, paintByLead } from '../../../src/colour/paint.ts';
import { withoutRuby } from '../../../src/i18n/ruby.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { walk } from '../../../src/record/sheet/file/xml.ts';
import { PAGE_DRESS } from '../../../src/svgmap/markup/dress.ts';
import { allowed } from '../../../src/svgmap/markup/element.ts';
import { mapMarkup } from '../../../src/svgmap/markup/mapMarkup.ts';
import type { LegendLine } from '../../../src/svgmap/sheet/content.ts';
import { drawSheet, sheetFile } from '../../../src/svgmap/sheet/sheet.ts';
import type { ViewPicture } from '../../../src/svgmap/viewPicture.ts';
import { readCsv } from '../build/openData/realFiles.ts';
import { realView } from '../svgmap/realView.ts';
import { addressesOf, readPage, SITE, vocabularyOf, withGeometry } from './pages.ts';
import { WRITTEN } from './strings.ts';
import { harmlessAtlas, hostileAtlas, TURNS } from './turns.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });
const geometry = withGeometry();

/** Rendering takes its time; what is written into drawings is tried with every text below. */
const SOME_TURNS = TURNS.slice(0, 2);

type Kit = Readonly<Record<string, Uint8Array>>;

let kept: string;
let harmless: Kit[];
const kits: Kit[] = [];
const previews: string[] = [];
let harmlessPreviews: string[];

beforeAll(async () => {
  kept = await mkdtemp(path.join(tmpdir(), 'hostile-pictures-'));
  harmless = await kitsOf(harmlessAtlas());
  harmlessPreviews = await previewsOf(harmlessAtlas());
  for (const turn of SOME_TURNS) {
    const atlas = hostileAtlas(turn);
    kits.push(...(await kitsOf(atlas)));
    previews.push(...(await previewsOf(atlas)));
  }
});
afterAll(() => rm(kept, { recursive: true }));

/** Of a region with stripes, overlaps and many members, and of a town in three regions. */
async function kitsOf(atlas: Atlas): Promise<Kit[]> {
  const files = kitFiles(atlas, geometry(), { ...SITE, kept });
  const wanted = files.filter(({ path: name }) => /\/(?:bingo|34203)\.zip$/.test(name));
  return Promise.all(wanted.map(async (file) => unzipSync(await file.make())));
}

/** As SVG, with one of each language rendered. */
async function previewsOf(atlas: Atlas): Promise<string[]> {
  const paints = paintByLead(atlas);
  const some = { ...atlas, regions: atlas.regions.filter(({ id }) => id === 'bingo' || id === 'koriyama') };
  const drawn = ['ja', 'en'] as const;
  const all = drawn.map(async (language) => {
    const voice = { language, words: wordsOf(language) };
    const pictures = pictureMaker(atlas, geometry(), paints, (address) => address, voice);
    const made = await previewPictures(some, paints, pictures, voice, kept);
    expect((await made.at(-1)?.png())?.length).toBeGreaterThan(10_000);
    return made.map(({ svg }) => svg);
  });
  return (await Promise.all(all)).flat();
}

const texts = (all: readonly Kit[], name: RegExp) =>
  all.flatMap((kit) =>
    Object.entries(kit).flatMap(([file, bytes]) => (name.test(file) ? [strFromU8(bytes)] : [])),
  );

/** "text font-size" for every attribute of every element of a drawing, and whatever it points to. */
function drawingOf(svg: string): { vocabulary: string[]; pointing: string[]; words: string } {
  const vocabulary = new Set<string>();
  const pointing: string[] = [];
  let words = '';
  walk(svg, {
    open(name, attributes) {
      vocabulary.add(name);
      for (const [key, value = ''] of Object.entries(attributes)) {
        vocabulary.add(`${name} ${key}`);
        if (/^(?:xlink:)?href$|^src$/.test(key)) pointing.push(value);
        if (!key.startsWith('aria-') && /url\((?!#[\w-]+\))/.test(value)) pointing.push(value);
      }
    },
    text(text) {
      words += text;
    },
  });
  return { vocabulary: [...vocabulary], pointing, words };
}

/** What no drawing may hold, or what would turn its words around. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|\p{Bidi_Control}/u;

describe.each([
  {
    what: 'maps of paste kits',
    all: () => texts(kits, /map\.svg$/),
    others: () => texts(harmless, /map\.svg$/),
  },
  { what: 'pictures for link previews', all: () => previews, others: () => harmlessPreviews },
])('$what', ({ all, others }) => {
  it('are drawings that a strict reader takes', () => {
    expect(all().length).toBeGreaterThanOrEqual(8);
    for (const svg of all()) {
      expect(() => new Resvg(svg)).not.toThrow();
      expect(() => refuseUnsafeMarkup('map.svg', svg)).not.toThrow();
      expect(svg).not.toMatch(FORBIDDEN);
    }
  });

  it('have no element and no attribute that others do not have, and point nowhere', () => {
    const known = new Set(others().flatMap((svg) => drawingOf(svg).vocabulary));
    for (const svg of all()) {
      const { vocabulary, pointing } = drawingOf(svg);
      expect(vocabulary.filter((word) => !known.has(word))).toEqual([]);
      expect(pointing).toEqual([]);
    }
  });

  it('show what is markup as what it is', () => {
    const words = all()
      .map((svg) => drawingOf(svg).words)
      .join('');
    // Which of the texts stands where depends on how many there are.
    for (const part of [/<(?:script|img|svg|iframe|style)[ >]/, /on(?:error|load)=/, /__canary=1/])
      expect(words).toMatch(part);
  });
});

describe('a map taken along', () => {
  let picture: ViewPicture;
  let plain: string[];
  const sheetWith = (text: string) => {
    const line: LegendLine = { sample: { kind: 'land' }, label: text, note: text };
    const names = { title: text, place: text, date: text, siteName: text, notOfficial: text, address: text };
    const lines = { basis: [text], credit: [text], legend: [line], explanation: text };
    return sheetFile(drawSheet(picture, { language: 'ja', ...names, ...lines }, [{ label: text, picture }]));
  };
  beforeAll(async () => {
    picture = (await realView()).draw(DEFAULT_VIEW, { width: 300, height: 260 });
    plain = drawingOf(sheetWith('水')).vocabulary;
  });

  it.each(WRITTEN)('is a drawing, and nothing else, with $name in all its words', ({ text }) => {
    const svg = sheetWith(text);
    expect(() => new Resvg(svg)).not.toThrow();
    expect(svg).not.toMatch(FORBIDDEN);
    const { vocabulary, pointing, words } = drawingOf(svg);
    expect(vocabulary.filter((word) => !plain.includes(word))).toEqual([]);
    expect(pointing).toEqual([]);
    const shown = allowed(withoutRuby(text)).replace(/\s+/g, '');
    expect(words.replace(/\s+/g, '')).toContain(shown);
  });
});

describe('the map that a page draws anew', () => {
  let picture: ViewPicture;
  beforeAll(async () => {
    picture = (await realView()).draw(DEFAULT_VIEW, { width: 300, height: 260 });
  });
  const mapWith = (text: string) => {
    const areas = picture.areas
      .slice(0, 3)
      .map((area) => ({ ...area, label: text, href: `/regions/${text}/` }));
    const markup = mapMarkup({ ...picture, areas }, { dress: PAGE_DRESS, prefix: 'map', isLinked: true });
    return `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`;
  };

  it.each(WRITTEN)('keeps $name within its attribute and its title', ({ text }) => {
    const svg = mapWith(text);
    expect(() => new Resvg(svg)).not.toThrow();
    const known = drawingOf(mapWith('水')).vocabulary;
    const { vocabulary, pointing } = drawingOf(svg);
    expect(vocabulary.filter((word) => !known.includes(word))).toEqual([]);
    for (const href of pointing) expect(href.startsWith('/regions/')).toBe(true);
    expect(svg).not.toMatch(FORBIDDEN);
  });
});

describe('what paste kits give to be pasted', () => {
  it.each(['page.html', 'snippet.html'])('%s has only what it has with other words', (name) => {
    const pages = (all: readonly Kit[]) =>
      texts(all, new RegExp(`${name}$`)).map((html) =>
        readPage(html.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '')),
      );
    const known = new Set(pages(harmless).flatMap((page) => [...vocabularyOf(page)]));
    const made = pages(kits);
    expect(made).toHaveLength(SOME_TURNS.length * 2 * 3);
    for (const page of made) {
      expect([...vocabularyOf(page)].filter((word) => !known.has(word))).toEqual([]);
      const strange = /^(?!https:\/\/city\.example\/atlas\/|(?:\.\.\/ja\/)?map\.png)/;
      expect(addressesOf(page).filter((address) => strange.test(address))).toEqual([]);
    }
  });

  it('holds tables without formulas, of the same rows as with other words', () => {
    const tables = (all: readonly Kit[]) => texts(all, /\.csv$/).map(readCsv);
    const sizes = (all: readonly Kit[]) => tables(all).map((rows) => rows.length);
    const expected = sizes(harmless);
    expect(sizes(kits)).toEqual(SOME_TURNS.flatMap(() => expected));
    const cells = tables(kits).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => /^\s*[=+@＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
  });

  it('is text in UTF-8 that ends its lines as Windows does', () => {
    for (const text of texts(kits, /\.txt$/)) expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
