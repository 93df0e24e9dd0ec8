import { describe, expect, it } from 'vitest';
import {
  FIELD_COUNT,
  fieldOf,
  initiativeOf,
  posting,
  timesOf,
} from '../../../../src/search/initiatives/postings.ts';
import { belowReading, readingOf } from '../../../../src/search/initiatives/readings.ts';
import { addAll, createLedger, joined, keep } from '../../../../src/search/initiatives/scores.ts';
import { randomNumbers } from '../../geo/random.ts';

describe('a ledger', () => {
  it('adds up, gives places in order, and begins anew', () => {
    const ledger = createLedger(10);
    ledger.add(7, 1);
    ledger.add(2, 3);
    ledger.add(7, 2);
    expect([ledger.at(7), ledger.at(2), ledger.at(5), ledger.at(99)]).toEqual([3, 3, 0, 0]);
    expect(ledger.take()).toEqual({ places: [2, 7], scores: [3, 3] });
    expect(ledger.take()).toEqual({ places: [], scores: [] });
    expect(ledger.at(7)).toBe(0);
    ledger.add(1, 1);
    ledger.add(4, 1);
    expect(ledger.take()).toEqual({ places: [1, 4], scores: [1, 1] });
  });

  it('gives the same whether few places of many were met or most of them', () => {
    for (const [size, count] of [
      [5000, 20],
      [5000, 4000],
    ] as const) {
      const next = randomNumbers(size + count);
      const sums = new Map<number, number>();
      const ledger = createLedger(size);
      for (let index = 0; index < count; index += 1) {
        const place = Math.floor(next() * size);
        ledger.add(place, 1);
        sums.set(place, (sums.get(place) ?? 0) + 1);
      }
      const places = [...sums.keys()].sort((a, b) => a - b);
      expect(ledger.take()).toEqual({ places, scores: places.map((place) => sums.get(place)) });
    }
  });

  it('takes a whole list', () => {
    const ledger = createLedger(5);
    addAll(ledger, { places: [1, 3], scores: [2, 4] });
    addAll(ledger, { places: [3], scores: [1] });
    expect(ledger.take()).toEqual({ places: [1, 3], scores: [2, 5] });
  });
});

describe('lists of scores', () => {
  it('keep what is asked for, with its score', () => {
    expect(keep({ places: [1, 2, 3], scores: [10, 20, 30] }, (place) => place !== 2)).toEqual({
      places: [1, 3],
      scores: [10, 30],
    });
  });

  it('are joined in order, as the first says where both speak', () => {
    expect(joined({ places: [2, 5], scores: [1, 2] }, { places: [1, 5, 6], scores: [7, 8, 9] })).toEqual({
      places: [1, 2, 5, 6],
      scores: [7, 1, 2, 9],
    });
  });
});

describe('a posting', () => {
  it('holds initiative, field and how often, up to the most there may be', () => {
    for (const initiative of [0, 1, 336, 50_000, 4_000_000])
      for (let field = 0; field < FIELD_COUNT; field += 1)
        for (const times of [1, 17, 255]) {
          const made = posting(initiative, field, times);
          expect([initiativeOf(made), fieldOf(made), timesOf(made)]).toEqual([initiative, field, times]);
        }
    expect(timesOf(posting(3, 1, 9999))).toBe(255);
    expect(initiativeOf(posting(3, 1, 9999))).toBe(3);
  });
});

describe('a text as it is read aloud', () => {
  const text = '市《し》の病院《びょういん》へ';

  it('has readings for what they stand above', () => {
    expect(readingOf(text)).toBe('しのびょういんへ');
  });

  it.each([
    // Parts of the reading → parts of 市の病院へ.
    [
      [2, 7],
      [2, 4],
    ],
    [
      [3, 4],
      [2, 4],
    ],
    [
      [1, 2],
      [1, 2],
    ],
    [
      [0, 3],
      [0, 4],
    ],
    [
      [7, 8],
      [4, 5],
    ],
    [
      [20, 21],
      [0, 0],
    ],
  ] as const)('%o of the reading is %o of the text', (part, below) => {
    expect(belowReading(text, [...part])).toEqual(below);
  });
});
