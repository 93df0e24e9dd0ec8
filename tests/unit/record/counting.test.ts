import { describe, expect, it } from 'vitest';
import {
  COVERAGE_KINDS,
  countByCategory,
  countByFamily,
  coverageKind,
  distinctInitiatives,
} from '../../../src/record/counting.ts';
import { madeAtlas, madeInitiative, madeRegion } from './made.ts';

const region = madeRegion({
  initiatives: [
    madeInitiative({ key: 'first', category: 'a-health', parts: [{ title: '一' }, { title: '二' }] }),
    madeInitiative({ key: 'again', category: 'a-health', repeats: 'first' }),
    madeInitiative({ key: 'over', category: 'a-work', status: 'completed' }),
    madeInitiative({ key: 'planned', category: 'b-health', status: 'planned' }),
    madeInitiative({ key: 'new', category: 'a-town', status: 'new', alsoCategories: ['a-work'] }),
    madeInitiative({ key: 'more', category: 'a-town' }),
    madeInitiative({ key: 'third', category: 'a-health', sources: [{ id: 'web' }, { id: 'collection' }] }),
    madeInitiative({ key: 'elsewhere', category: 'a-work', sources: [{ id: 'web' }] }),
  ],
});

describe('the counting rule', () => {
  it('leaves out repetitions, what is completed and what only another document tells, in order', () => {
    expect(distinctInitiatives(region).map(({ key }) => key)).toEqual([
      'first',
      'planned',
      'new',
      'more',
      'third',
    ]);
  });

  it('counts main categories only, never parts or further categories', () => {
    expect([...countByCategory(region)]).toEqual([
      ['a-health', 2],
      ['b-health', 1],
      ['a-town', 2],
    ]);
  });

  it('adds the categories of a family together', () => {
    expect([...countByFamily(madeAtlas([region]), region)]).toEqual([
      ['health', 3],
      ['town', 2],
    ]);
  });

  it('fails on a category without a family', () => {
    const stray = madeRegion({ initiatives: [madeInitiative({ category: 'stray' })] });
    expect(() => countByFamily(madeAtlas([stray]), stray)).toThrow('no category "stray" on record');
  });
});

describe('coverageKind', () => {
  it.each([
    ['selection', 'adopted', 'selection'],
    ['complete', 'adopted', 'complete'],
    ['selection', 'draft', 'draft'],
    ['complete', 'draft', 'draft'],
  ] as const)('of a %s list, %s, is %s', (kind, basis, expected) => {
    expect(coverageKind({ ...region.coverage, kind, basis })).toBe(expected);
  });
});

describe('COVERAGE_KINDS', () => {
  it('are all kinds, in the order in which a legend tells them', () => {
    expect(COVERAGE_KINDS).toEqual(['selection', 'complete', 'draft']);
  });
});
