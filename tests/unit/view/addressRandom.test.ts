import { describe, expect, it } from 'vitest';
import { STATS } from '../../../src/colour/mode.ts';
import { REACH, ZOOM_LIMITS } from '../../../src/geo/camera.ts';
import { ja } from '../../../src/i18n/ja/index.ts';
import { YEARS } from '../../../src/record/timeline.ts';
import { parseView, writeView } from '../../../src/view/address.ts';
import type { View } from '../../../src/view/view.ts';
import { pick, randomNumbers } from '../geo/random.ts';
import { CATEGORIES, MUNICIPALITIES, PILLARS, REGIONS, vocabulary } from './vocabulary.ts';

const PARAMETERS = [
  ...['region', 'municipality', 'initiative', 'at', 'q', 'utm_source'],
  ...['color', 'category', 'pillar', 'stat', 'year', 'only'],
];
/** What breaks careless readers of addresses. */
const PIECES = [
  ...['&', '=', '?', '#', '%', '%2', '%00', '%ED%A0%80', '%FF', '+', '/', ' ', '\u0000', '\ud83d', '\udc00'],
  ...['𠮷', '水戸', '"><script>', '-1', '1e999', '8/35/139', '082015', 'a'.repeat(60)],
  ...REGIONS,
  ...MUNICIPALITIES,
  ...['medical', 'stat', 'members', '2016', '99999', 'day-night', 'none'],
  ...PARAMETERS.map((parameter) => `&${parameter}=`),
];

describe('addresses', () => {
  it('parse what they write: 500 random valid views, seed 34203', () => {
    const next = randomNumbers(34203);
    const [west, south, east, north] = REACH;
    const rounded = (from: number, to: number, digits: number) =>
      Number((from + next() * (to - from)).toFixed(digits));
    for (let round = 0; round < 500; round++) {
      const region = pick(next, [null, ...REGIONS]);
      const view: View = {
        region,
        municipality: pick(next, [null, ...MUNICIPALITIES]),
        initiative:
          region === null ? null : pick(next, [null, '13', 'new-rail', 'a&b=c', '取組 1', '100%', 'a+b']),
        mode: pick<View['mode']>(next, [
          { color: 'lead' },
          { color: 'members' },
          ...CATEGORIES.map((category) => ({ color: 'category' as const, category })),
          ...PILLARS.map((pillar) => ({ color: 'pillar' as const, pillar })),
          ...STATS.map((stat) => ({ color: 'stat' as const, stat })),
        ]),
        year: pick(next, [null, ...YEARS]),
        only: pick(next, [null, 'absent', 'work-others', 'class-3']),
        at: pick(next, [
          null,
          { zoom: rounded(...ZOOM_LIMITS, 2), center: [rounded(west, east, 4), rounded(south, north, 4)] },
        ]),
      };
      expect(parseView(writeView(view), vocabulary)).toEqual({ view, notes: [] });
    }
  });

  it('never throw, and show only what can be shown: 2,000 random strings, seed 2000', () => {
    const next = randomNumbers(2000);
    let rejected = 0;
    let used = 0;
    for (let round = 0; round < 2000; round++) {
      const length = 1 + Math.floor(next() * 8);
      const junk = Array.from({ length }, () => pick(next, PIECES)).join('');
      const good = pick(next, [
        'region=bingo',
        'municipality=082015',
        'region=bingo&initiative=13',
        'at=8/35/139',
      ]);
      const meant = pick(next, [good, `${pick(next, PARAMETERS)}=${pick(next, PIECES)}`]);
      const search = pick(next, [`?${junk}`, junk, `?${meant}&${junk}`, `?${meant}`]);
      const { view, notes } = parseView(search, vocabulary);
      expect([null, ...REGIONS], search).toContain(view.region);
      expect([null, ...MUNICIPALITIES], search).toContain(view.municipality);
      if (view.region === null) expect(view.initiative, search).toBeNull();
      for (const { parameter, value, reason } of notes) {
        expect(PARAMETERS, search).toContain(parameter);
        expect(parameter).not.toBe('utm_source');
        expect(value.isWellFormed() && [...value].length <= 41 && value.trim() !== '', search).toBe(true);
        expect(ja.notes[reason](value)).toContain(value);
      }
      rejected += notes.length;
      const written = writeView(view);
      used += written === '' ? 0 : 1;
      expect(writeView(parseView(written, vocabulary).view), search).toBe(written);
    }
    // The test is worth something only if both roads are walked.
    expect(rejected).toBeGreaterThan(500);
    expect(used).toBeGreaterThan(100);
  });
});
