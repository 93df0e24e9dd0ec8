import { describe, expect, it } from 'vitest';
import {
  darkPaletteCss,
  FAMILIES,
  type Ink,
  inkCss,
  isFamily,
  palette,
  paletteCss,
  type Theme,
} from '../../../src/colour/palette.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Theme, a: Ink, b: Ink): number {
  const [darker = 0, lighter = 0] = [luminance(palette[theme][a]), luminance(palette[theme][b])].sort(
    (one, other) => one - other,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the measure itself', () => {
  it('is 21:1 for black on white', () => {
    expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21, 10);
  });
});

describe.each(THEMES)('the palette, %s', (theme) => {
  it.each([...FAMILIES, 'mixed'] as const)('%s has 3:1 against the land (WCAG 2.2, 1.4.11)', (ink) => {
    expect(contrast(theme, ink, 'land')).toBeGreaterThanOrEqual(3);
  });

  it.each(['outline', 'highlight'] as const)('%s has 3:1 against land and sea', (ink) => {
    expect(Math.min(contrast(theme, ink, 'land'), contrast(theme, ink, 'sea'))).toBeGreaterThanOrEqual(3);
  });

  it('names have 4.5:1 against their halo and the land (1.4.3)', () => {
    expect(contrast(theme, 'label', 'halo')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, 'label', 'land')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(FAMILIES)('the marks of paper on %s have 3:1', (family) => {
    expect(contrast(theme, family, 'paper')).toBeGreaterThanOrEqual(3);
  });

  it('has six families of six colours', () => {
    expect(new Set(FAMILIES.map((family) => palette[theme][family])).size).toBe(6);
  });

  it('writes every colour with six hexadecimal digits', () => {
    for (const colour of Object.values(palette[theme])) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('paletteCss', () => {
  const [light = '', dark = ''] = paletteCss().split('@media (prefers-color-scheme:dark)');

  it.each(THEMES)('names every ink of the %s theme', (theme) => {
    const block = theme === 'light' ? light : dark;
    for (const [ink, colour] of Object.entries(palette[theme])) {
      expect(block).toContain(`--map-${ink}:${colour};`);
    }
    expect(block.match(/--map-/g)).toHaveLength(Object.keys(palette[theme]).length);
  });

  it('is a rule for the root, and one within a question for the dark scheme', () => {
    expect(light).toMatch(/^:root\{[^{}]+;\}$/);
    expect(dark).toMatch(/^\{:root:not\(\[data-theme=light\]\)\{[^{}]+;\}\}$/);
  });

  it('is dark on pages that say so themselves', () => {
    expect(darkPaletteCss()).toMatch(/^:root\[data-theme=dark\]\{[^{}]+;\}$/);
    for (const [ink, colour] of Object.entries(palette.dark))
      expect(darkPaletteCss()).toContain(`--map-${ink}:${colour};`);
  });

  it('has the same inks in both themes', () => {
    expect(Object.keys(palette.dark)).toEqual(Object.keys(palette.light));
  });
});

describe('inkCss', () => {
  it('has a class for each ink, filled with what the theme says', () => {
    const rules = inkCss().match(/[^}]+\}/g) ?? [];
    expect(rules).toHaveLength(Object.keys(palette.light).length);
    expect(rules).toContain('.ink-paper{fill:var(--map-paper)}');
    expect(inkCss()).toBe(rules.join(''));
  });
});

describe('isFamily', () => {
  it('tells families from other inks', () => {
    expect(FAMILIES.every(isFamily)).toBe(true);
    expect(['mixed', 'others', 'paper', '', 'Work'].some(isFamily)).toBe(false);
  });
});
