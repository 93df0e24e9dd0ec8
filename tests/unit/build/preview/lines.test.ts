import { beforeAll, describe, expect, it } from 'vitest';
import { type Font, readFonts } from '../../../../src/build/preview/font.ts';
import { titleLines } from '../../../../src/build/preview/lines.ts';
import { wrapped } from '../../../../src/build/preview/wrap.ts';

let font: Font;
beforeAll(async () => {
  font = (await readFonts()).bold;
});

describe('titleLines', () => {
  it.each([
    ['備後圏域', ['備後圏域']],
    ['熊本連携中枢都市圏', ['熊本連携中枢都市圏']],
    ['いばらき県央地域連携中枢都市圏', ['いばらき県央地域', '連携中枢都市圏']],
    ['瀬戸・高松広域連携中枢都市圏', ['瀬戸・高松広域', '連携中枢都市圏']],
    ['因幡・但馬麒麟のまち連携中枢都市圏', ['因幡・但馬', '麒麟のまち', '連携中枢都市圏']],
    ['Hiroshima Chuo Region', ['Hiroshima Chuo', 'Region']],
    ['Takahashi River Basin Region', ['Takahashi River', 'Basin Region']],
    ['地図で見る、まちとまちの協力', ['地図で見る、', 'まちとまちの協力']],
  ])('lays %s in lines that a reader would break', (title, lines) => {
    expect(titleLines(title, font, 448).lines).toEqual(lines);
  });

  it('is as large as the longest line allows, up to a limit', () => {
    expect(titleLines('備後圏域', font, 448).size).toBe(60);
    expect(titleLines('いばらき県央地域連携中枢都市圏', font, 448).size).toBe(56);
    expect(titleLines('備後圏域', font, 448, 0.8).size).toBe(48);
  });

  it('makes a long word that cannot be broken small enough', () => {
    const { lines, size } = titleLines('Llanfairpwllgwyngyllgogerychwyrndrobwll', font, 448);
    expect(lines).toHaveLength(1);
    expect(font.width(lines[0] ?? '') * size).toBeLessThanOrEqual(448);
  });
});

describe('wrapped', () => {
  it('keeps what fits on one line', () => {
    expect(wrapped('水戸市', font, 3)).toEqual(['水戸市']);
  });

  it('breaks between words, into lines of about equal length', () => {
    expect(wrapped('largest subject (by 1 initiative)', font, 14)).toEqual([
      'largest subject',
      '(by 1 initiative)',
    ]);
  });

  it('begins no line with a sign that closes, ends none with one that opens, and keeps number and unit', () => {
    const text = 'しまは差が1件以内か、圏域の重なり（17市町村）。灰色は3つ以上の分野が「同数」です。';
    for (let width = 9; width < 40; width += 1) {
      const lines = wrapped(text, font, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[、。）」]/);
        expect(line).not.toMatch(/[（「\d]$/);
        expect(font.width(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('leaves a word whole that is wider than the line', () => {
    expect(wrapped('a Minamitorishima b', font, 3)).toEqual(['a', 'Minamitorishima', 'b']);
  });

  it('makes no line of nothing', () => {
    expect(wrapped('', font, 10)).toEqual([]);
  });
});
