import { describe, expect, it } from 'vitest';
import { type Entry, rankSimilar, type Weights } from '../../../../src/compare/similar/rank.ts';
import { madeInitiative } from '../../record/made.ts';

const places = { ja: /(?!)/g, en: new Set<string>() };
const NOTHING: Weights = { title: 0, body: 0, english: 0, category: 0, field: 0, theme: 0 };

function entry(
  region: string,
  given: Parameters<typeof madeInitiative>[0] = {},
  themes: readonly string[] = [],
): Entry {
  return { region, initiative: madeInitiative(given), themes };
}

describe('the order of what resembles an initiative', () => {
  it('has the nearest first, at most as many as asked for, and none of the same region', () => {
    const entries = [
      entry('a', { title: '夜間診療' }, ['night']),
      entry('a', { title: '夜間診療' }, ['night']),
      entry('b', { title: '図書館' }, ['night']),
      entry('c', { title: '夜間診療' }, ['night']),
      entry('d', { title: '夜間診療' }),
    ];
    const weights = { ...NOTHING, title: 1, theme: 0.5 };
    const order = (most: number) => rankSimilar(entries, places, most, weights)[0]?.map(({ index }) => index);
    expect(order(9)).toEqual([3, 4, 2]);
    expect(order(2)).toEqual([3, 4]);
  });

  it('has equals in the order of the entries', () => {
    const entries = ['a', 'b', 'c', 'd'].map((region) => entry(region, {}, ['night']));
    const ranked = rankSimilar(entries, places, 9, { ...NOTHING, theme: 1 });
    expect(ranked.map((list) => list.map(({ index }) => index))).toEqual([
      [1, 2, 3],
      [0, 2, 3],
      [0, 1, 3],
      [0, 1, 2],
    ]);
  });

  it('says nothing below the least score, and something at it', () => {
    const entries = [entry('a', {}, ['night']), entry('b', {}, ['night'])];
    const found = (theme: number) => rankSimilar(entries, places, 9, { ...NOTHING, theme })[0];
    expect(found(0.4)).toEqual([{ index: 1, score: 0.4 }]);
    expect(found(0.39)).toEqual([]);
  });

  it('counts a category in common, also one of several, a field and a theme', () => {
    const entries = [
      entry('a', { category: 'a-work', alsoCategories: ['a-health'] }, ['night', 'day']),
      entry('b', { category: 'b-health', alsoCategories: ['a-health'] }, ['day']),
      entry('c', { category: 'b-health', field: 'other' }, ['morning']),
    ];
    const score = (weights: Partial<Weights>) =>
      rankSimilar(entries, places, 9, { ...NOTHING, ...weights })[0]?.map(({ index, score }) => [
        index,
        score,
      ]);
    expect(score({ category: 1 })).toEqual([[1, 1]]);
    expect(score({ field: 1 })).toEqual([[1, 1]]);
    expect(score({ theme: 1 })).toEqual([[1, 1]]);
    expect(score({ category: 0.5, field: 0.25, theme: 0.125 })).toEqual([[1, 0.875]]);
  });

  it('measures texts by the cosine of what is said, rounded to a millionth', () => {
    const entries = [
      entry('a', { title: '夜間 診療' }),
      entry('b', { title: '夜間 図書' }),
      entry('c', { title: '図書 診療' }),
    ];
    // Two words each, all as rare: each pair has one of two in common.
    expect(rankSimilar(entries, places, 9, { ...NOTHING, title: 1 })[0]).toEqual([
      { index: 1, score: 0.5 },
      { index: 2, score: 0.5 },
    ]);
    expect(rankSimilar(entries, places, 9, { ...NOTHING, title: 1 / 1.1 })[0]?.[0]?.score).toBe(0.454545);
  });
});
