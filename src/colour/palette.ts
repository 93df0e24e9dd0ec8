import { ramps } from './ramps.ts';

/**
 * Every colour the maps use, by theme. What is held, and by which test:
 * - fills, lines and marks that carry meaning have at least 3:1 against what they lie on (WCAG 2.2, 1.4.11;
 *   `contrast.test.ts`): fills are darker than paper and land by that, and lighter than the outlines by as much;
 * - the families' hues stay apart with protanopia, deuteranopia and tritanopia (`vision.test.ts`).
 * Between those bounds no room is left to tell six families apart in grey: the marks of `pattern.ts` say the
 * same a second time, and nothing rests on hue alone.
 */
export const palette = {
  light: {
    ...ramps.light,
    sea: '#e3ebee',
    land: '#f7f4ee',
    paper: '#fffdf8',
    coast: '#7b888e',
    prefecture: '#b3aca0',
    municipality: '#fffdf8',
    outline: '#211e19',
    highlight: '#11100e',
    mixed: '#7d7669',
    others: '#e4dfd4',
    work: '#a07803',
    exchange: '#ce3b5c',
    health: '#22897b',
    learning: '#8668d1',
    town: '#3e6d94',
    safety: '#666d33',
    label: '#2a2722',
    halo: '#fffdf8',
  },
  dark: {
    ...ramps.dark,
    sea: '#12191d',
    land: '#252a2c',
    paper: '#171b1d',
    coast: '#5d696e',
    prefecture: '#555b5c',
    municipality: '#171b1d',
    outline: '#fefcf8',
    highlight: '#ffffff',
    mixed: '#7e7f7c',
    others: '#303638',
    work: '#ad8406',
    exchange: '#df6881',
    health: '#2ca28d',
    learning: '#9484e2',
    town: '#5284a7',
    safety: '#8b9655',
    label: '#ece8df',
    halo: '#171b1d',
  },
} as const;

export type Theme = keyof typeof palette;
export type Ink = keyof (typeof palette)['light'];

export const FAMILIES = ['work', 'exchange', 'health', 'learning', 'town', 'safety'] as const;
export type FamilyId = (typeof FAMILIES)[number];

export function isFamily(id: string): id is FamilyId {
  return (FAMILIES as readonly string[]).includes(id);
}

/**
 * The palette as CSS custom properties (`--map-sea` …), light first, dark where the reader prefers it.
 * A page may settle the theme by `data-theme` on its root.
 */
export function paletteCss(): string {
  const block = (theme: Theme) =>
    Object.entries(palette[theme])
      .map(([ink, colour]) => `--map-${ink}:${colour};`)
      .join('');
  const prefersDark = `:root:not([data-theme=light]){${block('dark')}}`;
  return `:root{${block('light')}}@media (prefers-color-scheme:dark){${prefersDark}}`;
}

/** The dark palette for pages that say themselves that they are dark. */
export function darkPaletteCss(): string {
  const inks = Object.entries(palette.dark).map(([ink, colour]) => `--map-${ink}:${colour};`);
  return `:root[data-theme=dark]{${inks.join('')}}`;
}

/** A class for each ink, for patterns and bars drawn as SVG: `ink-work` … */
export function inkCss(): string {
  return Object.keys(palette.light)
    .map((ink) => `.ink-${ink}{fill:var(--map-${ink})}`)
    .join('');
}
