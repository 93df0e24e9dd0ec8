import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/i18n/language.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';

/** The library does not export its own strings; they stand in its source. */
const source = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl-dev.mjs', 'utf8');
const defaults = /const defaultLocale = \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
const wanted = [...defaults.matchAll(/"([\w.]+)":/g)].map((match) => match[1] ?? '');

test("the library's strings are found in its source", () => {
  expect(wanted).toContain('Map.Title');
  expect(wanted.length).toBeGreaterThan(20);
});

for (const language of LANGUAGES) {
  test(`every string of the map's library has words in ${language}`, () => {
    const { library } = wordsOf(language).map;
    expect(Object.keys(library).sort()).toEqual([...wanted].sort());
    expect(Object.values(library).filter((text) => text.trim() === '')).toEqual([]);
  });
}
