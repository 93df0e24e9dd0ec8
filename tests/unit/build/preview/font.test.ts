import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Fonts, parseFont, readFonts } from '../../../../src/build/preview/font.ts';
import { renderPng } from '../../../../src/build/preview/render.ts';
import { textLine } from '../../../../src/build/preview/text.ts';
import { decodePng } from './decodePng.ts';

vi.setConfig({ testTimeout: 30_000 });

let fonts: Fonts;
beforeAll(async () => {
  fonts = await readFonts();
});

/** The last column of pixels with ink in it, of text that begins at 100. */
function lastInk(text: string, isBold: boolean): number {
  const line = textLine(text, 100, 100, { size: 50, isBold });
  const pixels = decodePng(
    renderPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="150"><rect width="1200" height="150" fill="#fff"/>${line}</svg>`,
    ),
  );
  for (let x = pixels.width - 1; x > 0; x -= 1) {
    for (let y = 0; y < pixels.height; y += 1) if (pixels.at(x, y)[0] < 128) return x;
  }
  return 0;
}

describe('parseFont', () => {
  it('knows that kana and kanji are squares, and that Latin letters are not', () => {
    expect(fonts.regular.width('水戸')).toBe(2);
    expect(fonts.bold.width('いばらき')).toBe(4);
    expect(fonts.regular.width('i')).toBeLessThan(0.35);
    expect(fonts.bold.width('i')).toBeGreaterThan(fonts.regular.width('i'));
    expect(fonts.regular.width('')).toBe(0);
  });

  it.each(['水戸市', 'Hitachinaka-shi', '因幡・但馬麒麟のまち', '1,741 Ken-o'])(
    'measures "%s" as it is drawn, in both weights',
    (text) => {
      for (const weight of ['regular', 'bold'] as const) {
        const end = 100 + fonts[weight].width(text) * 50;
        const drawn = lastInk(text, weight === 'bold');
        // A character has some air of its own at its right; kerning may take a little more.
        expect(drawn).toBeLessThanOrEqual(end);
        expect(drawn).toBeGreaterThan(end - 12);
      }
    },
  );

  it('says which characters it has', () => {
    for (const character of '檮梼龍竜ヶ髙辻A（') expect(fonts.bold.has(character)).toBe(true);
    expect(fonts.bold.has('\uE000')).toBe(false);
    expect(fonts.bold.has('𓀀')).toBe(false);
  });

  it('refuses what is no font', () => {
    expect(() => parseFont(Buffer.alloc(64))).toThrow('no table "head"');
  });
});
