import { describe, expect, it } from 'vitest';
import { type ComparisonKind, canCompare } from '../../../src/compare/refusals.ts';
import { coverageKind } from '../../../src/record/counting.ts';
import { realRecord } from '../record/realRecord.ts';

const KINDS: readonly ComparisonKind[] = [
  'diversity',
  'locationQuotient',
  'similarity',
  'rankByCounts',
  'composition',
];

describe.each(KINDS)('canCompare: %s', (what) => {
  it('sets complete and adopted records against each other', () => {
    expect(canCompare(what, ['complete', 'complete'])).toEqual({ allowed: true });
  });

  it('refuses a selection, whatever it is set against', () => {
    const refused = { allowed: false, reason: 'selection' };
    expect(canCompare(what, ['complete', 'selection'])).toEqual(refused);
    expect(canCompare(what, ['selection', 'selection'])).toEqual(refused);
    expect(canCompare(what, ['draft', 'selection'])).toEqual(refused);
    expect(canCompare(what, ['selection'])).toEqual(refused);
  });

  it('keeps drafts apart, from each other too', () => {
    expect(canCompare(what, ['complete', 'draft'])).toEqual({ allowed: false, reason: 'draft' });
    expect(canCompare(what, ['draft', 'draft'])).toEqual({ allowed: false, reason: 'draft' });
  });

  it('has nothing to compare without regions', () => {
    expect(canCompare(what, [])).toEqual({ allowed: false, reason: 'alone' });
  });

  it('finds no two of the 38 regions on record that may be compared so', async () => {
    const coverages = (await realRecord()).regions.map(({ coverage }) => coverageKind(coverage));
    for (const [index, one] of coverages.entries()) {
      for (const other of coverages.slice(index + 1))
        expect(canCompare(what, [one, other]).allowed).toBe(false);
    }
  });
});

describe('canCompare', () => {
  it('tells the diversity of one complete record, but compares nothing with itself', () => {
    const allowed = KINDS.filter((what) => canCompare(what, ['complete']).allowed);
    expect(allowed).toEqual(['diversity']);
    expect(canCompare('composition', ['complete'])).toEqual({ allowed: false, reason: 'alone' });
  });
});
