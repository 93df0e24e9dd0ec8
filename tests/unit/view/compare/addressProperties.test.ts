import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCompare, writeCompare } from '../../../../src/view/compare/address.ts';
import { AXES, type CompareState, MOST_REGIONS } from '../../../../src/view/compare/state.ts';
import { expectShort } from '../../../support/expectShort.ts';
import { FUZZ_TIMEOUT, holds } from '../../../support/fuzz.ts';
import { longQueries, queries } from '../../../support/queries.ts';
import { GROUPS, MEASURES, REGIONS, vocabulary } from './vocabulary.ts';

const PARAMETERS = ['regions', 'sort', 'cols', 'x', 'y', 'log', 'by'];
const WORDS = [
  ...REGIONS,
  ...MEASURES,
  ...GROUPS,
  ...['x', 'y', 'x,y', '-area', '-change', '-', '--area', REGIONS.join(','), GROUPS.join(',')],
];

const MEANT = [
  'regions=bingo,gifu',
  'sort=-area',
  'cols=size',
  'x=density',
  'y=area',
  'log=x,y',
  'by=members',
];

/** Parts of a state that the page could not show. */
function strangeParts({ regions, sort, columns, x, y, logs, by }: CompareState): string[] {
  const isMeasure = (id: string) => MEASURES.includes(id);
  const isKnown = {
    regions:
      regions.length <= MOST_REGIONS &&
      new Set(regions).size === regions.length &&
      regions.every((id) => REGIONS.includes(id)),
    sort: sort === null || isMeasure(sort.by),
    // In the table's order, and neither none nor all.
    columns:
      columns === null ||
      (columns.length > 0 &&
        columns.length < GROUPS.length &&
        columns.join() === GROUPS.filter((group) => columns.includes(group)).join()),
    measures: [x, y, by].every(isMeasure),
    logs:
      logs.join() === AXES.filter((axis) => logs.includes(axis)).join() &&
      logs.every((axis) => vocabulary.canBeLogarithmic(axis === 'x' ? x : y)),
  };
  return Object.entries(isKnown)
    .filter(([, known]) => !known)
    .map(([part]) => part);
}

const measures = fc.constantFrom(...MEASURES);
const states: fc.Arbitrary<CompareState> = fc
  .record({
    regions: fc.uniqueArray(fc.constantFrom(...REGIONS), { maxLength: MOST_REGIONS }),
    sort: fc.option(fc.record({ by: measures, isDescending: fc.boolean() }), { nil: null }),
    columns: fc.option(fc.subarray(GROUPS, { minLength: 1, maxLength: GROUPS.length - 1 }), { nil: null }),
    x: measures,
    y: measures,
    logs: fc.subarray([...AXES]),
    by: measures,
  })
  .map((state) => ({
    ...state,
    logs: state.logs.filter((axis) => vocabulary.canBeLogarithmic(state[axis])),
  }));

describe('the address of a comparison', { timeout: FUZZ_TIMEOUT }, () => {
  it('says after reading what it said before writing', () => {
    holds(
      fc.property(states, (state) => {
        expect(parseCompare(writeCompare(state), vocabulary)).toEqual({ state, notes: [] });
      }),
      0.5,
    );
  });

  it('is read, whatever it is: never throws, names nothing unknown, tells little of what is bad, once written stays', () => {
    let [rejected, used] = [0, 0];
    holds(
      fc.property(queries({ parameters: PARAMETERS, words: WORDS, meant: MEANT }), (search) => {
        const { state, notes } = parseCompare(search, vocabulary);
        expect(strangeParts(state)).toEqual([]);
        expectShort(notes, PARAMETERS);
        const written = writeCompare(state);
        const again = parseCompare(written, vocabulary);
        expect([writeCompare(again.state), again.notes]).toEqual([written, []]);
        rejected += notes.length;
        used += written === '' ? 0 : 1;
      }),
    );
    expect(rejected).toBeGreaterThan(0);
    expect(used).toBeGreaterThan(0);
  });

  it('is read at once, however long it is', () => {
    for (const search of longQueries(PARAMETERS))
      expectShort(parseCompare(search, vocabulary).notes, PARAMETERS);
  });
});
