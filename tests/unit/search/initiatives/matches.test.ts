import { describe, expect, it } from 'vitest';
import { type InitiativeMatches, inAll, inEither } from '../../../../src/search/initiatives/matches.ts';
import { TIER } from '../../../../src/search/places/tiers.ts';
import { initiativesInOrder } from '../../../../src/search/result/order.ts';

const { text, participant } = TIER;
type Entry = readonly [place: number, tier: typeof text | typeof participant, score: number];

function matches(...entries: readonly Entry[]): InitiativeMatches {
  return {
    places: entries.map(([place]) => place),
    tiers: entries.map(([, tier]) => tier),
    scores: entries.map(([, , score]) => score),
  };
}

describe('matches of several words', () => {
  it('are those in all lists, as good as the best, with all scores', () => {
    const one = matches([1, text, 5], [3, participant, 1], [8, text, 2]);
    const other = matches([0, text, 9], [3, text, 4], [8, participant, 1], [9, text, 1]);
    expect(inAll([one, other])).toEqual(matches([3, text, 5], [8, text, 3]));
    expect(inAll([one, other, matches([8, text, 1])])).toEqual(matches([8, text, 4]));
    expect(inAll([one])).toEqual(one);
  });

  it('are those in either, as the first has them', () => {
    const one = matches([2, text, 5], [4, text, 1]);
    const other = matches([1, participant, 1], [2, participant, 1], [7, participant, 1]);
    expect(inEither(one, other)).toEqual(
      matches([1, participant, 1], [2, text, 5], [4, text, 1], [7, participant, 1]),
    );
    expect(inEither(one, matches())).toEqual(one);
    expect(inEither(matches(), other)).toEqual(other);
  });
});

describe('the order of initiatives', () => {
  const found = matches([0, text, 1], [1, text, 7], [2, participant, 9], [3, text, 7], [4, text, 8]);
  const isRepeated = Uint8Array.from([0, 0, 0, 0, 1]);

  it('is by how they were met, told once before told again, by score, by the record', () => {
    expect(initiativesInOrder(found, isRepeated, 9)).toEqual([1, 3, 0, 4, 2]);
  });

  it('is the same for those wanted as for all', () => {
    for (const most of [0, 1, 2, 3, 4])
      expect(initiativesInOrder(found, isRepeated, most)).toEqual([1, 3, 0, 4, 2].slice(0, most));
  });
});
