import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { embedColourFiles, embedColours, everyMode } from '../../../src/build/embed/colours.ts';
import { type ColourFacts, colourFacts } from '../../../src/colour/facts.ts';
import type { ColourMode } from '../../../src/colour/mode.ts';
import { paintOf, paintsOf } from '../../../src/colour/paint.ts';
import { type FrameColours, paintIn } from '../../../src/embed/frame/frameColours.ts';
import { FRAME_YEARS, viewIndex } from '../../../src/embed/frame/frameViews.ts';
import { japaneseRuns } from '../../../src/i18n/japaneseRuns.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { realRecord } from '../record/realRecord.ts';

const japanese = { language: 'ja', words: wordsOf('ja') } as const;
/** No file of a frame may cost more than a small picture. */
const MOST_BYTES = 8192;

let atlas: Atlas;
let facts: ColourFacts;
let known: (readonly [ColourMode, FrameColours])[];
beforeAll(async () => {
  atlas = await realRecord();
  facts = colourFacts(atlas);
  known = everyMode(atlas).map((mode) => [mode, embedColours(atlas, mode, japanese)]);
}, 60_000);

/** Every text of a file, with its readings. */
function textsOf({ views, title, explanation, about, scheme, nothing }: FrameColours): string[] {
  const told = views.flatMap(({ date, basis, items }) => [
    date,
    ...basis,
    ...items.flatMap(({ label, note }) => [label, note ?? '']),
  ]);
  return [title, explanation, about, scheme, nothing, ...told];
}

describe('the colours that frames look up', () => {
  it('are those of the engine for every municipality in every mode and year', () => {
    const members = new Set(facts.regions.flatMap((region) => region.members.map(({ code }) => code)));
    const codes = [...members, '34210', '44205', '08205', '13101'];
    expect(known).toHaveLength(26);
    for (const [mode, colours] of known) {
      for (const year of FRAME_YEARS) {
        const paints = paintsOf(facts, { mode, year });
        const wrong = codes.filter(
          (code) => paintIn(colours, viewIndex(year), code) !== paintOf(paints, code),
        );
        expect(wrong, `${JSON.stringify(mode)} ${year}`).toEqual([]);
      }
    }
  }, 30_000);

  it('have a tile for everything that is shown, the engine’s own', () => {
    for (const [mode, { tiles, views }] of known) {
      for (const [index, { paints, items }] of views.entries()) {
        const list = paintsOf(facts, { mode, year: FRAME_YEARS[index] ?? null });
        for (const { paint } of paints) expect(tiles[paint], paint).toEqual(list.tiles.get(paint));
        for (const { paint } of items) expect(tiles[paint]?.side, paint).toBeGreaterThan(0);
      }
    }
  });

  it('explain every look, a striped one by the look of each region and as shared', () => {
    const { views } = embedColours(atlas, { color: 'members' }, japanese);
    const labels = new Map(
      views[0]?.paints.map(({ paint, items }) => [paint, items.map((item) => views[0]?.items[item]?.label)]),
    );
    const { entries } = japanese.words.colouring;
    expect(labels.get('central')).toEqual([entries.central]);
    expect(labels.get('partner--partner')).toEqual([entries.partner, entries.several]);
    expect(labels.get('announced')).toEqual([entries.announced]);
    for (const [, colours] of known) {
      for (const { paints } of colours.views) {
        expect(paints.filter(({ items }) => items.length === 0)).toEqual([]);
      }
    }
  });

  it('know no announced member before the last year', () => {
    const { views } = embedColours(atlas, { color: 'lead' }, japanese);
    const withAnnounced = FRAME_YEARS.filter((_, index) =>
      views[index]?.paints.some(({ paint }) => paint === 'announced'),
    );
    expect(withAnnounced).toEqual([null, 2025]);
  });

  it('say that counts are of the whole country', () => {
    const { views } = embedColours(atlas, { color: 'members' }, japanese);
    expect(views[0]?.items[0]?.note).toMatch(/^全国で\d+市町村$/);
  });

  it('are one small file for each mode and language', () => {
    const files = embedColourFiles(atlas, LANGUAGES);
    expect(new Set(files.map(({ path }) => path)).size).toBe(LANGUAGES.length * everyMode(atlas).length);
    expect(files.map(({ path }) => path)).toContain('easy/embed/category-medical.json');
    for (const { path, make } of files.filter((_, index) => index % 9 === 0)) {
      expect(brotliCompressSync(make()).length, path).toBeLessThan(MOST_BYTES);
    }
  }, 30_000);

  it('hold no Japanese in English, which would have to be marked as such', () => {
    const english = { language: 'en', words: wordsOf('en') } as const;
    for (const mode of everyMode(atlas)) {
      const marked = textsOf(embedColours(atlas, mode, english)).filter(
        (text) => japaneseRuns(text).length > 0,
      );
      expect(marked).toEqual([]);
    }
  }, 30_000);
});
