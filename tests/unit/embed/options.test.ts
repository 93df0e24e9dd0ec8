import { describe, expect, it } from 'vitest';
import { type ColourMode, STATS } from '../../../src/colour/mode.ts';
import { accentsOf, type EmbedTheme } from '../../../src/embed/accent.ts';
import {
  DEFAULT_OPTIONS,
  type EmbedOptions,
  parseEmbedOptions,
  writeEmbedOptions,
} from '../../../src/embed/options.ts';
import { YEARS } from '../../../src/record/timeline.ts';
import { pick, randomNumbers } from '../geo/random.ts';
import { CATEGORIES, PILLARS, vocabulary } from '../view/vocabulary.ts';

function parse(search: string) {
  return parseEmbedOptions(search, vocabulary);
}

const MODES: readonly ColourMode[] = [
  { color: 'lead' },
  { color: 'members' },
  ...CATEGORIES.map((category) => ({ color: 'category', category }) as const),
  ...PILLARS.map((pillar) => ({ color: 'pillar', pillar }) as const),
  ...STATS.map((stat) => ({ color: 'stat', stat }) as const),
];
const THEMES: readonly EmbedTheme[] = ['auto', 'light', 'dark'];
const ACCENTS = [null, '#0b3d91', '#ffd166', '#000000', '#ffffff'] as const;

/** Every combination that an address may hold. */
function* everyOptions(): Generator<EmbedOptions> {
  for (const mode of MODES)
    for (const year of [null, ...YEARS])
      for (const theme of THEMES)
        for (const accent of ACCENTS)
          for (const panel of ['list', 'none'] as const)
            for (const controls of ['map', 'none'] as const) {
              const { light, dark } = accentsOf(theme, accent);
              if (accent === null || light !== null || dark !== null)
                yield { mode, year, theme, accent, panel, controls };
            }
}

describe('parseEmbedOptions', () => {
  it('reads everything an address may say', () => {
    const search = '?category=medical&year=2018&theme=dark&accent=%23FFD166&panel=none&controls=none';
    expect(parse(search)).toEqual({
      options: {
        mode: { color: 'category', category: 'medical' },
        year: 2018,
        theme: 'dark',
        accent: '#ffd166',
        panel: 'none',
        controls: 'none',
      },
      notes: [],
    });
  });

  it.each([
    '',
    '?',
    '?theme=&accent=%20&year=+',
    '?utm_source=city&lang=en&region=bingo&at=x',
    '?THEME=dark',
  ])('has nothing to say of "%s"', (search) => {
    expect(parse(search)).toEqual({ options: DEFAULT_OPTIONS, notes: [] });
  });

  it.each([
    ['theme', 'Dark', 'unknown-theme'],
    ['theme', '__proto__', 'unknown-theme'],
    ['panel', 'constructor', 'unknown-panel'],
    ['controls', 'toString', 'unknown-controls'],
    ['color', 'hasOwnProperty', 'unknown-color'],
    ['color', 'category', 'needs-subject'],
    ['category', '__proto__', 'unknown-category'],
    ['pillar', 'constructor', 'unknown-pillar'],
    ['stat', 'valueOf', 'unknown-stat'],
    ['year', '2014', 'bad-year'],
    ['year', '2026', 'bad-year'],
    ['year', '2e3', 'bad-year'],
    ['accent', 'red', 'bad-accent'],
    ['accent', '#abc', 'bad-accent'],
    ['accent', '#797979', 'low-contrast'],
    ['accent', '<b>', 'bad-accent'],
  ] as const)('leaves out %s=%s and notes it: %s', (parameter, value, reason) => {
    expect(parse(`?${parameter}=${encodeURIComponent(value)}`)).toEqual({
      options: DEFAULT_OPTIONS,
      notes: [{ parameter, value, reason }],
    });
  });

  it('holds an accent against the paper of the theme that is asked for', () => {
    expect(parse('?accent=0b3d91').options.accent).toBe('#0b3d91');
    expect(parse('?accent=0b3d91&theme=light').options.accent).toBe('#0b3d91');
    expect(parse('?accent=0b3d91&theme=dark')).toEqual({
      options: { ...DEFAULT_OPTIONS, theme: 'dark' },
      notes: [{ parameter: 'accent', value: '0b3d91', reason: 'low-contrast' }],
    });
  });

  it('keeps what is good beside what is bad, and takes the first of several', () => {
    const { options, notes } = parse('?theme=light&theme=dark&panel=left&year=2020');
    expect(options).toEqual({ ...DEFAULT_OPTIONS, theme: 'light', year: 2020 });
    expect(notes).toEqual([{ parameter: 'panel', value: 'left', reason: 'unknown-panel' }]);
  });

  it('shortens what it quotes', () => {
    const [note] = parse(`?theme=${'𠮷'.repeat(100_000)}`).notes;
    expect(note?.value).toBe(`${'𠮷'.repeat(40)}…`);
  });

  it('never throws, and gives options that are in order whatever the address says', () => {
    const random = randomNumbers(42);
    const names = ['color', 'category', 'pillar', 'stat', 'year', 'theme', 'accent', 'panel', 'controls'];
    const values = ['%', '%zz', '%E0%A4', '__proto__', '2020', 'NaN', '[]', '%00', 'stat', 'medical', 'none'];
    const joints = ['=', '==', '=%20', '[]=', '=\ud800', ''];
    for (let round = 0; round < 5000; round += 1) {
      const search = Array.from(
        { length: 1 + Math.floor(random() * 6) },
        () => pick(random, names) + pick(random, joints) + pick(random, values),
      ).join(pick(random, ['&', '&&', ';', '&?']));
      const { options, notes } = parse(`?${search}`);
      expect(parse(writeEmbedOptions(options)), search).toEqual({ options, notes: [] });
      for (const note of notes) expect(names, search).toContain(note.parameter);
    }
  });
});

describe('writeEmbedOptions', () => {
  it('never writes a default', () => {
    expect(writeEmbedOptions(DEFAULT_OPTIONS)).toBe('');
    expect(writeEmbedOptions({ ...DEFAULT_OPTIONS, accent: '#0b3d91' })).toBe('?accent=0b3d91');
  });

  it('writes what is read back the same, for every combination', () => {
    let count = 0;
    for (const options of everyOptions()) {
      count += 1;
      const written = writeEmbedOptions(options);
      const { options: read, notes } = parse(written);
      // Compared as text: 23,000 deep comparisons would take seconds.
      expect(JSON.stringify([read, notes]), written).toBe(JSON.stringify([options, []]));
    }
    expect(count).toBeGreaterThan(5000);
  });
});
