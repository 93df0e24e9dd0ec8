import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it, vi } from 'vitest';
import { FONT_FAMILY, fontFiles } from '../../../../src/build/preview/font.ts';
import { fontTables, glyphRanges, tableOf } from '../../../../src/build/preview/fontTables.ts';
import { renderPixels } from '../../../../src/build/preview/render.ts';
import { fontThinner } from '../../../../src/build/preview/thinFont.ts';

vi.setConfig({ testTimeout: 30_000 });

function drawn(text: string, weight: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><rect width="900" height="90" fill="#fff"/><text x="10" y="60" font-size="40" font-weight="${weight}">${text}</text></svg>`;
}

/** As the renderer draws it with both files as they come. */
function withWholeFonts(svg: string): Buffer {
  const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY };
  return new Resvg(svg, { font }).render().pixels;
}

describe('a picture drawn with thinned fonts', () => {
  it.each([
    ['kanji and kana', '檮原町の広域連携中枢都市圏'],
    ['kerned letters and ligatures', 'AVATAR fi ffl To 1,741 Hitachinaka-shi'],
    ['a mark apart from its letter', 'か\u3099き'],
    ['full-width forms, brackets and signs', '（２０２６年）「ア」～※①㎢'],
  ])('has the same pixels: %s', (_, text) => {
    for (const weight of [400, 700]) {
      const svg = drawn(text, weight);
      expect(renderPixels(svg).pixels.equals(withWholeFonts(svg))).toBe(true);
      expect(renderPixels(svg).pixels.equals(withWholeFonts(drawn('', weight)))).toBe(false);
    }
  });
});

describe('a thinned font', () => {
  const [file = ''] = fontFiles();
  const whole = readFileSync(file);
  const thinned = fontThinner(whole);

  it('is a fraction of the whole', () => {
    expect(thinned('水戸市').length).toBeLessThan(whole.length / 5);
    expect(thinned('水戸市').length).toBeGreaterThan(thinned('水').length);
  });

  it('still says of every character which glyph it has', () => {
    const ranges = (data: Buffer) => glyphRanges(data, tableOf(fontTables(data), 'cmap'));
    expect(ranges(thinned(''))).toEqual(ranges(whole));
  });
});
