import { beforeEach, describe, expect, it } from 'vitest';
import { TIER, type Tier } from '../../../../src/search/places/tiers.ts';
import { areasInOrder, initiativesInOrder, townsInOrder } from '../../../../src/search/result/order.ts';
import { randomNumbers } from '../../geo/random.ts';
import { madePlaces } from '../madePlaces.ts';

describe('towns', () => {
  let towns: ReturnType<typeof madePlaces>['towns'];
  beforeEach(() => {
    towns = madePlaces().towns;
  });
  const order = (found: readonly [number, Tier][], ...typed: string[]) =>
    townsInOrder(new Map(found), towns, typed);

  it('stand by how well they answer', () => {
    expect(
      order([
        [0, TIER.begins],
        [1, TIER.exact],
      ]),
    ).toEqual([1, 0]);
  });

  it('that are spelled as typed stand first, in kanji or in Latin letters', () => {
    const alike: [number, Tier][] = [
      [0, TIER.bare],
      [1, TIER.bare],
    ];
    expect(order(alike, '美玉')).toEqual([1, 0]);
    expect(order(alike, 'omita')).toEqual([1, 0]);
    expect(order(alike, 'mita')).toEqual([0, 1]);
  });

  it('of which a part is typed stand by their length, the shorter first', () => {
    for (const tier of [TIER.begins, TIER.readingBegins, TIER.inside])
      expect(
        order([
          [1, tier],
          [0, tier],
        ]),
      ).toEqual([0, 1]);
    expect(
      order([
        [1, TIER.prefecture],
        [0, TIER.prefecture],
      ]),
    ).toEqual([0, 1]);
  });

  it('stand by their kind, cities first, and at last by their place', () => {
    expect(
      order([
        [3, TIER.bare],
        [2, TIER.bare],
      ]),
    ).toEqual([2, 3]);
    expect(order([[9, TIER.bare]])).toEqual([]);
  });
});

it('regions stand by how well they answer, then by their place', () => {
  expect(
    areasInOrder(
      new Map([
        [3, TIER.bare],
        [1, TIER.bare],
        [2, TIER.exact],
      ]),
    ),
  ).toEqual([2, 1, 3]);
});

describe('initiatives', () => {
  const matches = {
    places: [4, 7, 9, 11],
    tiers: [TIER.text, TIER.text, TIER.participant, TIER.text],
    scores: [1, 3, 9, 3],
  };
  const again = (...repeated: number[]) =>
    Uint8Array.from({ length: 12 }, (_, place) => (repeated.includes(place) ? 1 : 0));

  it('stand by how they answer, by their scores, and by their place', () => {
    expect(initiativesInOrder(matches, again(), 9)).toEqual([7, 11, 4, 9]);
  });

  it('that are told again stand behind the others of their kind', () => {
    expect(initiativesInOrder(matches, again(7), 9)).toEqual([11, 4, 7, 9]);
  });

  it('are no more than asked for, and these the best', () => {
    expect(initiativesInOrder(matches, again(), 2)).toEqual([7, 11]);
    expect(initiativesInOrder(matches, again(), 0)).toEqual([]);
  });

  it('are those that sorting all of them would give, however many', () => {
    const next = randomNumbers(5);
    const places = Array.from({ length: 300 }, (_, place) => place);
    const scores = places.map(() => Math.floor(next() * 20));
    const tiers = places.map(() => TIER.text);
    const sorted = [...places].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const most of [1, 7, 300])
      expect(initiativesInOrder({ places, tiers, scores }, new Uint8Array(300), most)).toEqual(
        sorted.slice(0, most),
      );
  });
});
