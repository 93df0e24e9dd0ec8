import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOURS, type ColourMode, STATS } from '../../../src/colour/mode.ts';
import { isWithin, REACH, ZOOM_LIMITS } from '../../../src/geo/camera.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { YEARS } from '../../../src/record/timeline.ts';
import { parseCamera, parseView, writeCamera, writeView } from '../../../src/view/address.ts';
import type { View } from '../../../src/view/view.ts';
import { vocabularyOf } from '../../../src/view/vocabulary.ts';
import { expectShort } from '../../support/expectShort.ts';
import { FUZZ_TIMEOUT, holds } from '../../support/fuzz.ts';
import { hostileText } from '../../support/hostileTexts.ts';
import { longQueries, queries } from '../../support/queries.ts';
import { CATEGORIES, MUNICIPALITIES, PILLARS, REGIONS } from './vocabulary.ts';

const PARAMETERS = [
  ...['region', 'municipality', 'initiative', 'at'],
  ...['color', 'category', 'pillar', 'stat', 'year', 'only'],
];
const WORDS = [
  ...[...REGIONS, ...MUNICIPALITIES, ...CATEGORIES, ...PILLARS, ...STATS, ...COLOURS, ...YEARS.map(String)],
  ...[
    '082015',
    '99999',
    'new-rail',
    'absent',
    'class-3',
    '8/35/139',
    '13/50/160',
    '2.5/15/115',
    '12.999/49.99999/115',
  ],
];

const MEANT = [
  'region=bingo',
  'municipality=34203',
  'municipality=082015',
  'initiative=13',
  'at=8.5/34.4/133.25',
  'color=category',
  'category=medical',
  'pillar=living',
  'stat=area',
  'color=members',
  'year=2018',
  'only=absent',
];
const QUERIES = queries({ parameters: PARAMETERS, words: WORDS, meant: MEANT });

const named = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, id]));
/** As pages make it from the map's file, and not a list of the test's own. */
const vocabulary = vocabularyOf({
  regions: REGIONS.map((id) => ({ id })),
  places: Object.fromEntries(MUNICIPALITIES.map((code) => [code, [code, 139, 35] as const])),
  labels: { categories: named(CATEGORIES), pillars: named(PILLARS) },
});

const MODES: readonly ColourMode[] = [
  { color: 'lead' },
  { color: 'members' },
  ...CATEGORIES.map((category) => ({ color: 'category', category }) as const),
  ...PILLARS.map((pillar) => ({ color: 'pillar', pillar }) as const),
  ...STATS.map((stat) => ({ color: 'stat', stat }) as const),
];
const MODE_TEXTS = new Set(MODES.map((mode) => JSON.stringify(mode)));

/** Parts of a view that no page could show. */
function strangeParts({ region, municipality, initiative, mode, year, only, at }: View): string[] {
  const isKnown = {
    region: region === null || REGIONS.some((id) => id === region),
    municipality: municipality === null || MUNICIPALITIES.some((code) => code === municipality),
    initiative: initiative === null || (region !== null && KEY.test(initiative)),
    mode: MODE_TEXTS.has(JSON.stringify(mode)),
    year: year === null || YEARS.includes(year),
    only: only === null || /^[a-z0-9-]{1,40}$/.test(only),
    at: at === null || (isWithin(at.center, REACH) && at.zoom >= ZOOM_LIMITS[0] && at.zoom <= ZOOM_LIMITS[1]),
  };
  return Object.entries(isKnown)
    .filter(([, known]) => !known)
    .map(([part]) => part);
}

/** A number between two, with so many digits after its point. */
function rounded([least, most]: readonly [number, number], digits: number): fc.Arbitrary<number> {
  const scale = 10 ** digits;
  return fc.integer({ min: least * scale, max: most * scale }).map((value) => value / scale);
}

const [west, south, east, north] = REACH;
const cameras = fc.record({
  zoom: rounded(ZOOM_LIMITS, 2),
  center: fc.tuple(rounded([west, east], 4), rounded([south, north], 4)),
});

const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

/** An initiative's key is whatever has its form: only its region's page can say whether there is one. */
const KEY = /^[a-z0-9-]{1,80}$/;
const keys = fc.stringMatching(KEY);

const views: fc.Arbitrary<View> = fc
  .record({
    region: orNull(fc.constantFrom(...REGIONS)),
    municipality: orNull(fc.constantFrom(...MUNICIPALITIES)),
    initiative: orNull(keys),
    mode: fc.constantFrom(...MODES),
    year: orNull(fc.constantFrom(...YEARS)),
    only: orNull(fc.stringMatching(/^[a-z0-9-]{1,40}$/)),
    at: orNull(cameras),
  })
  .map((view) => (view.region === null ? { ...view, initiative: null } : view));

describe('the address of a view', { timeout: FUZZ_TIMEOUT }, () => {
  it('says after reading what it said before writing', () => {
    holds(
      fc.property(views, (view) => {
        expect(parseView(writeView(view), vocabulary)).toEqual({ view, notes: [] });
      }),
      0.5,
    );
  });

  it('is read, whatever it is: never throws, names nothing unknown, tells little of what is bad, once written stays', () => {
    let [rejected, used] = [0, 0];
    holds(
      fc.property(QUERIES, (search) => {
        const { view, notes } = parseView(search, vocabulary);
        expect(strangeParts(view)).toEqual([]);
        expectShort(notes, PARAMETERS);
        const written = writeView(view);
        const again = parseView(written, vocabulary);
        expect([writeView(again.view), again.notes]).toEqual([written, []]);
        rejected += notes.length;
        used += written === '' ? 0 : 1;
      }),
    );
    // The property is worth something only if both roads are walked.
    expect(rejected).toBeGreaterThan(0);
    expect(used).toBeGreaterThan(0);
  });

  it('has every one of its faults told in every language, with the value', () => {
    const dictionaries = LANGUAGES.map((language) => wordsOf(language).notes);
    holds(
      fc.property(QUERIES, (search) => {
        for (const { reason, value } of parseView(search, vocabulary).notes) {
          for (const notes of dictionaries) expect(notes[reason](value)).toContain(value);
        }
      }),
      0.2,
    );
  });

  it('is read at once, however long it is', () => {
    for (const search of longQueries(PARAMETERS))
      expectShort(parseView(search, vocabulary).notes, PARAMETERS);
  });
});

describe('the camera of an address', { timeout: FUZZ_TIMEOUT }, () => {
  it('is one that shows Japan, or none', () => {
    const part = fc.oneof(hostileText, fc.double().map(String), rounded([-200, 200], 8).map(String));
    const printed = fc.oneof(
      fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/')),
      fc
        .tuple(rounded([2, 14], 8), rounded([14, 51], 8), rounded([114, 161], 8))
        .map((parts) => parts.join('/')),
    );
    holds(
      fc.property(printed, (text) => {
        const camera = parseCamera(text);
        if (camera === null) return;
        expect(isWithin(camera.center, REACH)).toBe(true);
        const written = writeCamera(camera);
        const again = parseCamera(written);
        expect(again && writeCamera(again)).toBe(written);
      }),
    );
  });
});
