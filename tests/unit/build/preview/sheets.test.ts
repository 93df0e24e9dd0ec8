import { beforeAll, describe, expect, it, vi } from 'vitest';
import { column } from '../../../../src/build/preview/column.ts';
import { nationContent, regionContent } from '../../../../src/build/preview/content.ts';
import { type Fonts, readFonts } from '../../../../src/build/preview/font.ts';
import { COLUMN, PLATE, SHEET } from '../../../../src/build/preview/layout.ts';
import { PREVIEW_LANGUAGES } from '../../../../src/build/preview/words.ts';
import { walk } from '../../../../src/record/sheet/file/xml.ts';
import { type RealPreviews, realPreviews, voiceOf } from './realPreviews.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

interface DrawnText {
  text: string;
  left: number;
  right: number;
  baseline: number;
}

interface ReadSheet {
  path: string;
  svg: string;
  elements: readonly { name: string; attributes: Attributes }[];
  texts: readonly DrawnText[];
}

// Composing all pictures takes seconds, and many of them on a busy machine.
vi.setConfig({ hookTimeout: 120_000, testTimeout: 30_000 });

let previews: RealPreviews;
let fonts: Fonts;
const sheets = new Map<string, ReadSheet>();
beforeAll(async () => {
  [previews, fonts] = await Promise.all([realPreviews(), readFonts()]);
  for (const { language, region, path, svg } of previews.all) {
    sheets.set(`${language} ${region}`, { path, svg, ...read(svg) });
  }
});

/** Goes through a sheet once. @throws Error for what is no XML */
function read(svg: string): Pick<ReadSheet, 'elements' | 'texts'> {
  const elements: { name: string; attributes: Attributes }[] = [];
  const texts: DrawnText[] = [];
  walk(svg, {
    open: (name, attributes) => elements.push({ name, attributes }),
    text: (text) => {
      const attributes = elements.at(-1)?.attributes ?? {};
      const font = attributes['font-weight'] === '700' ? fonts.bold : fonts.regular;
      const width = font.width(text) * Number(attributes['font-size']);
      const left = Number(attributes.x) - (attributes['text-anchor'] === 'middle' ? width / 2 : 0);
      texts.push({ text, left, right: left + width, baseline: Number(attributes.y) });
    },
  });
  return { elements, texts };
}

function sheetOf(language: 'ja' | 'en', region: string | null): ReadSheet {
  return sheets.get(`${language} ${region}`) ?? never();
}

/** What is found wrong on any of the sheets. */
function faults(find: (sheet: ReadSheet) => readonly string[]): string[] {
  return [...sheets.values()].flatMap((sheet) => find(sheet).map((fault) => `${sheet.path}: ${fault}`));
}

/** All text of a sheet, lines put together again. */
function said(language: 'ja' | 'en', region: string | null): string {
  const texts = sheetOf(language, region).texts.map(({ text }) => text);
  return texts.join(language === 'ja' ? '' : ' ');
}

const OUTSIDE = ['image', 'use', 'style', 'script', 'a', 'foreignObject', 'link', 'textPath'];
const POINTING = ['href', 'xlink:href', 'src', 'style', 'class'];

describe('the sheets', () => {
  it('are all there, and of the right size', () => {
    expect(sheets.size).toBe(2 * (1 + previews.atlas.regions.length));
    for (const { elements } of sheets.values()) {
      expect(elements[0]).toMatchObject({
        name: 'svg',
        attributes: { width: '1200', height: '630', viewBox: '0 0 1200 630' },
      });
    }
  });

  it('need nothing from elsewhere, and hold no figure that is none', () => {
    expect(
      faults(({ elements }) =>
        elements.flatMap(({ name, attributes }) => [
          ...(OUTSIDE.includes(name) ? [name] : []),
          ...Object.entries(attributes).flatMap(([key, value = '']) => {
            if (POINTING.includes(key)) return [key];
            if (key === 'd') return /NaN|undefined|Infinity/.test(value) ? [key] : [];
            const isWrong = key !== 'xmlns' && /https?:|file:|data:|NaN|undefined|Infinity/.test(value);
            return isWrong ? [`${key}="${value}"`] : [];
          }),
        ]),
      ),
    ).toEqual([]);
  });

  it('define every pattern they fill with, once', () => {
    expect(
      faults(({ svg }) => {
        const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
        const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
        return [
          ...ids.filter((id, index) => ids.indexOf(id) !== index),
          ...used.filter((id) => !ids.includes(id)),
          ...(used.length === 0 ? ['no pattern'] : []),
        ];
      }),
    ).toEqual([]);
  });

  it('have a glyph for every character', () => {
    const characters = new Set(
      [...sheets.values()].flatMap(({ texts }) => texts.flatMap(({ text }) => [...text])),
    );
    expect(characters.size).toBeGreaterThan(300);
    expect([...characters].filter((each) => !fonts.regular.has(each) || !fonts.bold.has(each))).toEqual([]);
  });

  it('keep every line within its part of the sheet', () => {
    expect(
      faults(({ texts }) =>
        texts
          .filter(({ left, right, baseline }) => {
            const room = left < PLATE.x ? COLUMN : PLATE;
            return left < room.x || right > room.x + room.width || baseline > SHEET.height - 20;
          })
          .map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it.each(PREVIEW_LANGUAGES)('leave room between text and small print (%s)', (language) => {
    const { atlas, paints } = previews;
    const voice = voiceOf(language);
    const contents = [
      nationContent(atlas, paints, voice),
      ...atlas.regions.map((region) => regionContent(atlas, paints, region, voice)),
    ];
    for (const content of contents) expect(column(content, fonts).isCrowded, content.title).toBe(false);
  });

  it('make a title smaller rather than crowd the sheet, and say when that is not enough', () => {
    const content = regionContent(
      previews.atlas,
      previews.paints,
      previews.atlas.region('bingo'),
      voiceOf('ja'),
    );
    const [fact] = content.facts;
    const longer = (count: number) => ({
      ...content,
      facts: Array.from({ length: count }, () => fact ?? never()),
    });
    const size = (count: number) =>
      / font-size="([\d.]+)" font-weight="700"[^>]*>備後圏域</.exec(column(longer(count), fonts).markup)?.[1];
    expect(size(2)).toBe('60');
    expect(Number(size(5))).toBeLessThan(60);
    expect(column(longer(9), fonts).isCrowded).toBe(true);
  });

  it('say in Japanese whose picture it is', () => {
    const text = said('ja', 'ibaraki-keno');
    for (const each of [
      '連携中枢都市圏アトラス',
      'いばらき県央地域',
      'Ibaraki Ken-o Region',
      '連携中枢都市水戸市',
      '連携市町村8',
      '地図の色：ビジョンにあるすべての取組のうち',
      '総務省・各市町村の公式サイトではありません',
      '2025年（令和7年）4月1日現在',
      '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
    ]) {
      expect(text).toContain(each);
    }
  });

  it('say it in English', () => {
    const text = said('en', 'ibaraki-keno');
    for (const each of [
      'Renkei Atlas',
      'Ibaraki Ken-o Region',
      'いばらき県央地域連携中枢都市圏',
      'Central city Mito-shi',
      'Partner municipalities 8',
      'not an official site',
      '1 April 2025',
    ]) {
      expect(text).toContain(each);
    }
  });

  it('tell what a reader must know of a region before believing its colour or its count', () => {
    expect(said('ja', 'bingo')).toContain('総務省の事例集に載った取組のうち');
    expect(said('ja', 'bingo')).toContain('2つ以上の圏域に入る市町村');
    expect(said('ja', 'ibaraki-keno')).not.toContain('2つ以上の圏域に入る市町村');
    expect(said('ja', 'koriyama')).toContain('ビジョンの案にある取組のうち');
    expect(said('ja', 'renkei-kochi')).toContain('連携市町村33うち13は高知県の制度による参加');
    expect(said('ja', 'shimonoseki')).toContain('なし（1つの市だけの圏域）');
    expect(said('en', 'toyama-gosei')).toContain('Central cities Takaoka-shi');
  });

  it('name every central city on the map', () => {
    const { atlas } = previews;
    for (const { id, centralCities } of atlas.regions) {
      const onMap = sheetOf('ja', id).texts.filter(({ left }) => left > PLATE.x);
      for (const code of centralCities) {
        expect(onMap.map(({ text }) => text)).toContain(atlas.municipality(code).name);
      }
    }
  });

  it('show the far islands with the country, each in a frame of its own', () => {
    const { elements } = sheetOf('ja', null);
    expect(elements.filter(({ name }) => name === 'svg')).toHaveLength(4);
    expect(said('ja', null)).toContain('沖縄・南西諸島');
  });
});

function never(): never {
  throw new Error('not there');
}
