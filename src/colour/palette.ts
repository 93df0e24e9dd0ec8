/**
 * Every colour the maps use, by theme. Fills of the families have at least 3:1 against the land
 * they lie on (WCAG 2.2, 1.4.11). Some are equally light and cannot be told apart in grey: the marks of
 * `pattern.ts` say the same a second time, and nothing rests on hue alone.
 */
export const palette = {
  light: {
    sea: '#e3ebee',
    land: '#f7f4ee',
    paper: '#fffdf8',
    coast: '#8d9aa0',
    prefecture: '#b3aca0',
    municipality: '#fffdf8',
    outline: '#38342d',
    highlight: '#11100e',
    mixed: '#8f897d',
    others: '#d9d4c8',
    work: '#a5720a',
    exchange: '#c4475f',
    health: '#17897a',
    learning: '#7a55a8',
    town: '#2a6fae',
    safety: '#5f6b1c',
    label: '#2a2722',
    halo: '#fffdf8',
  },
  dark: {
    sea: '#12191d',
    land: '#252a2c',
    paper: '#171b1d',
    coast: '#5d696e',
    prefecture: '#555b5c',
    municipality: '#171b1d',
    outline: '#e4e0d6',
    highlight: '#ffffff',
    mixed: '#8b877e',
    others: '#434a4c',
    work: '#b98a35',
    exchange: '#d0687e',
    health: '#3aa292',
    learning: '#9a7cc6',
    town: '#5590cb',
    safety: '#8e9a3c',
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

/** The palette as CSS custom properties (`--map-sea` …), light first, dark where the reader prefers it. */
export function paletteCss(): string {
  const block = (theme: Theme) =>
    Object.entries(palette[theme])
      .map(([ink, colour]) => `--map-${ink}:${colour};`)
      .join('');
  return `:root{${block('light')}}@media (prefers-color-scheme:dark){:root{${block('dark')}}}`;
}
