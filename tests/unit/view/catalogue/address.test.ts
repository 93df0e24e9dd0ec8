import { describe, expect, it } from 'vitest';
import { parseCatalogue, sameCatalogue, writeCatalogue } from '../../../../src/view/catalogue/address.ts';
import { COLUMNS, DEFAULT_COLUMNS } from '../../../../src/view/catalogue/columns.ts';
import { FACETS } from '../../../../src/view/catalogue/facets.ts';
import { type CatalogueState, cleanText, EMPTY_STATE } from '../../../../src/view/catalogue/state.ts';
import { pick, randomNumbers } from '../../geo/random.ts';
import { madeCatalogue } from './madeCatalogue.ts';

const { vocabulary } = madeCatalogue([{}]);
const parse = (search: string) => parseCatalogue(search, vocabulary);

describe('the address of the catalogue', () => {
  it('is empty for the table as it comes', () => {
    expect(writeCatalogue(EMPTY_STATE)).toBe('');
    expect(parse('')).toEqual({ state: EMPTY_STATE, notes: [] });
  });

  it('can be read: lists with commas, a minus for the other way round', () => {
    const state: CatalogueState = {
      choices: { region: ['north', 'south'], category: ['medical'] },
      text: '図書館 相互',
      sort: { by: 'region', isDescending: true },
      columns: ['title', 'region'],
    };
    const written = writeCatalogue(state);
    expect(decodeURIComponent(written)).toBe(
      '?region=north,south&category=medical&q=図書館 相互&sort=-region&cols=title,region',
    );
    expect(parse(written)).toEqual({ state, notes: [] });
  });

  it('parses what it writes: 1,000 random states, seed 46201', () => {
    const next = randomNumbers(46201);
    const some = <Id>(ids: readonly Id[]) => ids.filter(() => next() < 0.4);
    for (let round = 0; round < 1000; round++) {
      const choices = Object.fromEntries(
        FACETS.map((facet) => [facet, some(vocabulary[facet])] as const).filter(
          ([, values]) => values.length > 0 && next() < 0.5,
        ),
      );
      const state: CatalogueState = {
        choices,
        text: cleanText(
          pick(next, ['', '100%', 'a&b=c', 'a+b', '図書館　相互', '#?/', '𠮷', '"><script>', ',,']),
        ),
        sort: pick(next, [null, ...COLUMNS.map((by) => ({ by, isDescending: next() < 0.5 }))]),
        columns: pick(next, [
          DEFAULT_COLUMNS,
          COLUMNS.filter((column) => column === 'title' || next() < 0.5),
        ]),
      };
      expect(parse(writeCatalogue(state))).toEqual({ state, notes: [] });
    }
  });

  it('tells states apart, but not an empty choice from none; a blank around a sorting is nothing', () => {
    const chosen = { ...EMPTY_STATE, choices: { region: ['north'] } };
    expect(sameCatalogue(chosen, { ...chosen, choices: { region: ['north'], pillar: [] } })).toBe(true);
    expect(sameCatalogue(chosen, EMPTY_STATE)).toBe(false);
    expect(parse('?sort=+-region+').state.sort).toEqual({ by: 'region', isDescending: true });
  });

  it('drops what is unknown, says what it was, and keeps the rest', () => {
    const { state, notes } = parse(
      '?region=north,atlantis&pillar=sea&sort=price&cols=region,price&figures=maybe',
    );
    expect(state).toEqual({ ...EMPTY_STATE, choices: { region: ['north'] }, columns: ['title', 'region'] });
    expect(notes).toEqual([
      { parameter: 'region', value: 'atlantis' },
      { parameter: 'pillar', value: 'sea' },
      { parameter: 'figures', value: 'maybe' },
      { parameter: 'sort', value: 'price' },
      { parameter: 'cols', value: 'price' },
    ]);
  });

  it('takes values in any order, twice, or in several parameters as one choice', () => {
    const { state, notes } = parse('?region=south,north,north&region=middle&utm_source=x');
    expect(state.choices).toEqual({ region: ['north', 'middle', 'south'] });
    expect(notes).toEqual([]);
  });

  it('never throws, and shows little of nonsense: 2,000 random strings, seed 7', () => {
    const next = randomNumbers(7);
    const pieces = ['&', '=', '%', '%ED%A0%80', ',', '-', '\ud83d', '\u0000', 'north', 'a'.repeat(90)];
    pieces.push(...FACETS.map((facet) => `&${facet}=`), '&q=', '&sort=', '&cols=');
    let noted = 0;
    for (let round = 0; round < 2000; round++) {
      const search = Array.from({ length: 12 }, () => pick(next, pieces)).join('');
      const { state, notes } = parse(search);
      noted += notes.length;
      expect(notes.length).toBeLessThanOrEqual(12);
      for (const { value } of notes) expect([...value].length).toBeLessThanOrEqual(41);
      expect(parse(writeCatalogue(state)).state).toEqual(state);
    }
    expect(noted).toBeGreaterThan(500);
  });
});
