import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { DEFAULT_VIEW } from '../../../src/colour/paint.ts';
import { familyTile } from '../../../src/colour/pattern.ts';
import { fitCamera } from '../../../src/geo/camera.ts';
import type { SheetContent } from '../../../src/svgmap/sheet/content.ts';
import { boxOf, FAR_PARTS } from '../../../src/svgmap/sheet/farParts.ts';
import { drawSheet, sheetFile } from '../../../src/svgmap/sheet/sheet.ts';
import { widthOf, wrapped } from '../../../src/svgmap/sheet/wrap.ts';
import { type RealView, realView } from './realView.ts';

const SIZE = { width: 500, height: 480 };

const content: SheetContent = {
  language: 'ja',
  title: '「医療《いりょう》」の取組',
  place: '備後圏域',
  date: '2018年12月31日現在',
  legend: [
    { sample: null, label: '色＝分野', note: null },
    {
      sample: { kind: 'tile', paint: 'work', tile: familyTile('health') },
      label: '医療・福祉',
      note: '9圏域',
    },
    { sample: { kind: 'scheme' }, label: '高知県の制度', note: null },
    { sample: { kind: 'land' }, label: '色のない所', note: null },
  ],
  explanation: '件数で塗り分けています。',
  basis: ['事例集に載った取組のうちの件数です。'],
  credit: ['国土数値情報を加工して作成'],
  siteName: '連携中枢都市圏アトラス',
  notOfficial: '総務省・各市町村の公式サイトではありません',
  address: 'この地図：https://atlas.example/?region=bingo&at=8/34/133',
};

let real: RealView;
beforeAll(async () => {
  real = await realView();
});

const draw = (given: Partial<SheetContent> = {}) =>
  drawSheet(real.draw(DEFAULT_VIEW, SIZE), { ...content, ...given });

/** The file read by a strict XML parser; it throws for anything that is not well-formed. */
const parsed = (file: string) => new Resvg(file);

const texts = (markup: string) =>
  [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');

describe('a sheet', () => {
  it('says what the map shows, from where it comes and where it is found', () => {
    const said = texts(draw().markup);
    for (const text of [
      '「医療」の取組',
      '備後圏域　2018年12月31日現在',
      '医療・福祉',
      '9圏域',
      '件数で塗り分けています。',
      '国土数値情報を加工して作成',
      '総務省・各市町村の公式サイトではありません',
      'https://atlas.example/?region=bingo&amp;at=8/34/133',
      '200 km',
    ]) {
      expect(said).toContain(text);
    }
    expect(said).not.toContain('《');
  });

  it('is a file by itself: parsed strictly, without style, script, class or anything fetched', () => {
    const { markup, width, height } = draw();
    expect(() => refuseUnsafeMarkup('sheet', markup)).not.toThrow();
    expect(markup).not.toMatch(/ (?:class|style|href)=|<(?:style|script|image|foreignObject)/);
    expect(markup.match(/url\((?!#)/g)).toBeNull();
    const svg = parsed(sheetFile(draw()));
    expect([svg.width, svg.height]).toEqual([width, height]);
  });

  it('uses no pattern that it does not define', () => {
    const { markup } = draw();
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const used = [...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([
    ['markup', '</text><script>alert(1)</script><text>&amp;"\''],
    ['a lone high surrogate', 'あ\ud83dい'],
    ['a lone low surrogate', 'あ\ude00い'],
    ['control characters', 'a\u0000b\u0008c\u001bd\ufffee'],
    ['marks that turn the direction', 'abc\u202egnp.exe\u2066x'],
    ['the end of a section', ']]>'],
  ])('stays well-formed with %s in its texts', (_, hostile) => {
    const file = sheetFile(
      draw({
        title: hostile,
        place: hostile,
        language: hostile,
        address: hostile,
        basis: [hostile],
        legend: [{ sample: { kind: 'land' }, label: hostile, note: hostile }],
      }),
    );
    expect(() => parsed(file)).not.toThrow();
    expect(file).not.toContain('<script');
    expect(file).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(file.isWellFormed()).toBe(true);
  });

  it('has a wider margin of text than of map where the map is narrow', () => {
    const picture = real.draw(DEFAULT_VIEW, { width: 120, height: 100 });
    expect(drawSheet(picture, content).width).toBe(368);
  });

  it('shows the far parts of the country in frames of their own', () => {
    const insets = FAR_PARTS.map(({ id, bounds }) => {
      const size = boxOf(bounds, 52);
      const given = { camera: fitCamera(bounds, size), hasNames: false };
      return { label: id, picture: real.draw(DEFAULT_VIEW, size, given) };
    });
    const { markup } = drawSheet(real.draw(DEFAULT_VIEW, SIZE), content, insets);
    expect(texts(markup)).toContain('okinawa');
    expect(markup.match(/<svg/g)).toHaveLength(4);
    expect(() => parsed(markup)).not.toThrow();
  });
});

describe('lines broken by hand', () => {
  it.each([
    ['総務省の事例集に載った取組のうちで数えています。取組のすべてではありません。', 12],
    ['Made by processing National Land Numerical Information (administrative areas).', 14],
    ['https://atlas.example/?region=bingo&color=stat&stat=population&year=2018', 9],
  ])('keep all of "%s" and are no wider than they may be', (text, width) => {
    const lines = wrapped(text, width);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    // A closing mark may hang over.
    expect(lines.filter((line) => widthOf(line) > width + 1)).toEqual([]);
  });

  it('do not begin with a closing mark, nor end with an opening one', () => {
    for (let width = 4; width < 20; width += 1) {
      const lines = wrapped(
        '取組（すべて載せた圏域）は、「医療」です。「医療・福祉」とは、違います。',
        width,
      );
      expect(lines.filter((line) => /^[、。）」・]|[（「]$/.test(line))).toEqual([]);
    }
  });

  it('keep Latin words whole', () => {
    expect(wrapped('Ministry of Land and Transport', 8.7)).toEqual(['Ministry of Land', 'and Transport']);
  });
});
