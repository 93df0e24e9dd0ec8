/** The theme a frame is asked for; `auto` follows what the reader's browser prefers. */
export type EmbedTheme = 'auto' | 'light' | 'dark';

/** `paper` of `colour/palette.ts`, written again: the whole palette would travel with every frame. */
export const PAPERS = { light: '#fffdf8', dark: '#171b1d' } as const;

/** What written words need (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** "#1a5fb4" from "1A5FB4" with or without "#"; null for anything else. */
export function parseColour(printed: string): string | null {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(printed) ?? [];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

/**
 * Contrast of two colours, 1 to 21 (WCAG 2.2, definitions of "contrast ratio" and "relative luminance":
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
 * @param one "#rrggbb", as is the other
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The accent as it may be used on each theme's paper: null where it cannot be read there, or where that theme is
 * never shown. No colour can be read on both papers, so with `auto` an accent serves the theme it suits.
 */
export function accentsOf(theme: EmbedTheme, accent: string | null): Record<'light' | 'dark', string | null> {
  const on = (paper: 'light' | 'dark') =>
    accent !== null &&
    (theme === 'auto' || theme === paper) &&
    contrast(accent, PAPERS[paper]) >= LEAST_CONTRAST
      ? accent
      : null;
  return { light: on('light'), dark: on('dark') };
}

/** Of "#rrggbb", 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
