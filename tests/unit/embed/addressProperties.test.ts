import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOURS, type ColourMode, STATS } from '../../../src/colour/mode.ts';
import { accentsOf, type EmbedTheme } from '../../../src/embed/accent.ts';
import {
  type BuilderState,
  HEIGHTS,
  parseBuilder,
  writeBuilder,
} from '../../../src/embed/builder/builderAddress.ts';
import { type EmbedOptions, parseEmbedOptions, writeEmbedOptions } from '../../../src/embed/options.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { YEARS } from '../../../src/record/timeline.ts';
import { expectShort } from '../../support/expectShort.ts';
import { FUZZ_TIMEOUT, holds } from '../../support/fuzz.ts';
import { longQueries, queries } from '../../support/queries.ts';
import { CATEGORIES, MUNICIPALITIES, PILLARS, REGIONS, vocabulary } from '../view/vocabulary.ts';

const OPTIONS = ['color', 'category', 'pillar', 'stat', 'year', 'theme', 'accent', 'panel', 'controls'];
const BUILDER = [...OPTIONS, 'region', 'municipality', 'language', 'height'];
const THEMES: readonly EmbedTheme[] = ['auto', 'light', 'dark'];
const WORDS = [
  ...[...REGIONS, ...MUNICIPALITIES, ...CATEGORIES, ...PILLARS, ...STATS, ...COLOURS, ...YEARS.map(String)],
  ...[...THEMES, ...LANGUAGES, 'list', 'none', 'map', '082015', '99999', '200', '5000', '199', '5001'],
  ...['0b3d91', '#0b3d91', '%230b3d91', 'ffd166', '797979', 'ffff00', '#abc', 'red'],
];

const MEANT = [
  'category=medical',
  'pillar=living',
  'color=stat&stat=area',
  'color=members',
  'year=2018',
  'theme=dark',
  'accent=ffd166',
  'accent=0b3d91',
  'panel=none',
  'controls=none',
];
const MEANT_BY_EDITORS = [...MEANT, 'region=bingo', 'municipality=34203', 'language=en', 'height=1200'];

const MODES: readonly ColourMode[] = [
  { color: 'lead' },
  { color: 'members' },
  ...CATEGORIES.map((category) => ({ color: 'category', category }) as const),
  ...PILLARS.map((pillar) => ({ color: 'pillar', pillar }) as const),
  ...STATS.map((stat) => ({ color: 'stat', stat }) as const),
];
const MODE_TEXTS = new Set(MODES.map((mode) => JSON.stringify(mode)));

function usableAccent(theme: EmbedTheme, asked: string | null): string | null {
  const { light, dark } = accentsOf(theme, asked);
  return light ?? dark;
}

/** Options that no frame could be shown with. */
function strangeOptions({ mode, year, theme, accent, panel, controls }: EmbedOptions): string[] {
  const isKnown = {
    mode: MODE_TEXTS.has(JSON.stringify(mode)),
    year: year === null || YEARS.includes(year),
    theme: THEMES.includes(theme),
    accent: accent === null || (/^#[0-9a-f]{6}$/.test(accent) && usableAccent(theme, accent) === accent),
    panel: panel === 'list' || panel === 'none',
    controls: controls === 'map' || controls === 'none',
  };
  return Object.entries(isKnown)
    .filter(([, known]) => !known)
    .map(([part]) => part);
}

const colours = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
const wishes = fc.record({
  mode: fc.constantFrom(...MODES),
  year: fc.option(fc.constantFrom(...YEARS), { nil: null }),
  theme: fc.constantFrom(...THEMES),
  panel: fc.constantFrom('list', 'none'),
  controls: fc.constantFrom('map', 'none'),
  asked: fc.option(colours, { nil: null }),
});

const states: fc.Arbitrary<BuilderState> = fc
  .record({
    subject: fc.oneof(
      fc.constant(null),
      fc.constantFrom(...REGIONS).map((id) => ({ kind: 'region', id }) as const),
      fc.constantFrom(...MUNICIPALITIES).map((code) => ({ kind: 'municipality', code }) as const),
    ),
    language: fc.constantFrom(...LANGUAGES),
    height: fc.integer({ min: HEIGHTS.least, max: HEIGHTS.most }),
    wish: wishes,
  })
  .map(({ wish: { asked, ...options }, ...state }) => ({
    ...state,
    asked,
    options: { ...options, accent: usableAccent(options.theme, asked) },
  }));

describe('the address of a frame', { timeout: FUZZ_TIMEOUT }, () => {
  it('says after reading what it said before writing', () => {
    holds(
      fc.property(wishes, ({ asked, ...wish }) => {
        const options = { ...wish, accent: usableAccent(wish.theme, asked) };
        expect(parseEmbedOptions(writeEmbedOptions(options), vocabulary)).toEqual({ options, notes: [] });
      }),
      0.3,
    );
  });

  it('is read, whatever it is: never throws, names nothing unknown, tells little of what is bad, once written stays', () => {
    let [rejected, used] = [0, 0];
    holds(
      fc.property(queries({ parameters: OPTIONS, words: WORDS, meant: MEANT }), (search) => {
        const { options, notes } = parseEmbedOptions(search, vocabulary);
        expect(strangeOptions(options)).toEqual([]);
        expectShort(notes, OPTIONS);
        const written = writeEmbedOptions(options);
        expect(parseEmbedOptions(written, vocabulary)).toEqual({ options, notes: [] });
        rejected += notes.length;
        used += written === '' ? 0 : 1;
      }),
    );
    expect(rejected).toBeGreaterThan(0);
    expect(used).toBeGreaterThan(0);
  });

  it('is read at once, however long it is', () => {
    for (const search of longQueries(OPTIONS))
      expectShort(parseEmbedOptions(search, vocabulary).notes, OPTIONS);
  });
});

describe('the address of the builder', { timeout: FUZZ_TIMEOUT }, () => {
  it('says after reading what it said before writing, in every language of the page', () => {
    holds(
      fc.property(states, fc.constantFrom(...LANGUAGES), (state, own) => {
        expect(parseBuilder(writeBuilder(state, own), vocabulary, own)).toEqual({ state, notes: [] });
      }),
      0.5,
    );
  });

  it('is read, whatever it is: never throws, names nothing unknown, tells little of what is bad, once written stays', () => {
    let [rejected, used] = [0, 0];
    holds(
      fc.property(queries({ parameters: BUILDER, words: WORDS, meant: MEANT_BY_EDITORS }), (search) => {
        const { state, notes } = parseBuilder(search, vocabulary, 'ja');
        const { subject, language, options, asked, height } = state;
        expect(strangeOptions(options)).toEqual([]);
        expect(subject === null || isKnownSubject(subject)).toBe(true);
        expect(LANGUAGES).toContain(language);
        expect(asked === null || /^#[0-9a-f]{6}$/.test(asked)).toBe(true);
        expect(Number.isInteger(height) && height >= HEIGHTS.least && height <= HEIGHTS.most).toBe(true);
        expectShort(notes, BUILDER);
        const written = writeBuilder(state, 'ja');
        expect(parseBuilder(written, vocabulary, 'ja')).toEqual({ state, notes: [] });
        rejected += notes.length;
        used += written === '' ? 0 : 1;
      }),
    );
    expect(rejected).toBeGreaterThan(0);
    expect(used).toBeGreaterThan(0);
  });

  it('is read at once, however long it is', () => {
    for (const search of longQueries(BUILDER))
      expectShort(parseBuilder(search, vocabulary, 'ja').notes, BUILDER);
  });
});

function isKnownSubject(subject: NonNullable<BuilderState['subject']>): boolean {
  return subject.kind === 'region'
    ? vocabulary.hasRegion(subject.id)
    : vocabulary.hasMunicipality(subject.code);
}
