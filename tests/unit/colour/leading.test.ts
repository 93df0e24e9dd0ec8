import { describe, expect, it } from 'vitest';
import { leadingFamily } from '../../../src/colour/leading.ts';
import { FAMILIES, type FamilyId } from '../../../src/colour/palette.ts';
import { pick, randomNumbers } from '../geo/random.ts';

type Counts = Partial<Record<FamilyId, number>>;

function leading(counts: Counts) {
  return leadingFamily(new Map(Object.entries(counts)));
}

describe('leadingFamily', () => {
  it.each<[Counts, FamilyId]>([
    [{ work: 3, town: 1 }, 'work'],
    [{ safety: 5, work: 3, health: 3, town: 3 }, 'safety'],
    [{ learning: 2 }, 'learning'],
    [{ exchange: 2, town: 0 }, 'exchange'],
    [{ exchange: 4, town: 2, safety: 2, work: 1 }, 'exchange'],
  ])('%j is a lead of %s: ahead of all others by two or more', (counts, family) => {
    expect(leading(counts)).toEqual({ kind: 'lead', family });
  });

  it.each<[Counts, [FamilyId, FamilyId]]>([
    [{ work: 2, health: 2 }, ['work', 'health']],
    [{ work: 3, health: 3, town: 1 }, ['work', 'health']],
    [{ work: 3, health: 3, town: 2, safety: 2 }, ['work', 'health']],
    [{ health: 3, work: 2 }, ['health', 'work']],
    [{ town: 4, exchange: 3, work: 2 }, ['town', 'exchange']],
    [{ safety: 1, exchange: 1 }, ['exchange', 'safety']],
  ])('%j is a tie of %j: two ahead of the rest, by one at most', (counts, families) => {
    expect(leading(counts)).toEqual({ kind: 'tie', families });
  });

  it.each<[Counts, FamilyId]>([
    [{ town: 2, work: 1, health: 1 }, 'town'],
    [{ work: 3, health: 2, town: 2, safety: 2 }, 'work'],
    [{ safety: 3, work: 2, exchange: 2, town: 1 }, 'safety'],
  ])('%j is a narrow lead of %s: by one before several', (counts, family) => {
    expect(leading(counts)).toEqual({ kind: 'narrow', family });
  });

  it.each<[Counts]>([
    [{ work: 2, health: 2, town: 2 }],
    [{ work: 1, health: 1, town: 1, safety: 1 }],
    [{ work: 2, health: 2, town: 2, safety: 1 }],
    [Object.fromEntries(FAMILIES.map((family) => [family, 1]))],
  ])('%j is mixed: three or more share the first place', (counts) => {
    expect(leading(counts)).toEqual({ kind: 'mixed' });
  });

  it.each([[{}], [{ work: 0, town: 0 }]])('%j, nothing to count, is mixed', (counts) => {
    expect(leading(counts)).toEqual({ kind: 'mixed' });
  });

  it('passes over what is no family', () => {
    expect(leadingFamily(new Map(Object.entries({ other: 9, town: 3, work: 1 })))).toEqual({
      kind: 'lead',
      family: 'town',
    });
  });

  it('does not depend on the order of the counts (500 random ones, seed 2025)', () => {
    const next = randomNumbers(2025);
    for (let round = 0; round < 500; round++) {
      const counts = FAMILIES.map((family) => [family, Math.floor(next() * 4)] as const);
      const shuffled = [...counts].sort(() => pick(next, [-1, 1]));
      expect(leadingFamily(new Map(shuffled)), JSON.stringify(counts)).toEqual(
        leadingFamily(new Map(counts)),
      );
    }
  });
});
