import { describe, expect, it } from 'vitest';
import { combinations, inTurn, pairwise } from '../../e2e/support/pairwise.ts';

/** Pairs of values of two factors that no row has. */
function missingPairs(factors: readonly (readonly unknown[])[], rows: readonly (readonly unknown[])[]) {
  return factors.flatMap((values, factor) =>
    factors
      .slice(factor + 1)
      .flatMap((others, index) =>
        values.flatMap((value) =>
          others
            .filter(
              (other) => !rows.some((row) => row[factor] === value && row[factor + 1 + index] === other),
            )
            .map((other) => [value, other]),
        ),
      ),
  );
}

const PAGES = [
  Array.from({ length: 18 }, (_, page) => `page ${page}`),
  ['ja', 'en', 'easy'],
  ['light', 'dark'],
  [360, 768, 1440],
] as const;

describe('pairwise', () => {
  it.each<[string, readonly (readonly unknown[])[]]>([
    ['pages, languages, themes and widths', PAGES],
    [
      'two factors',
      [
        ['a', 'b', 'c'],
        [1, 2],
      ],
    ],
    ['factors of one value', [['a'], ['b'], ['c', 'd']]],
    ['many small factors', Array.from({ length: 7 }, (_, factor) => [`${factor} on`, `${factor} off`])],
    ['a great factor last', [[1, 2], ['x', 'y', 'z'], Array.from({ length: 9 }, (_, value) => value + 10)]],
  ])('has every pair of %s', (_, factors) => {
    const rows = pairwise(factors);
    expect(missingPairs(factors, rows)).toEqual([]);
    for (const row of rows) {
      expect(row).toHaveLength(factors.length);
      row.forEach((value, factor) => {
        expect(factors[factor]).toContain(value);
      });
    }
  });

  it('needs little more rows than the two greatest factors have pairs', () => {
    const rows = pairwise(PAGES);
    expect(rows.length).toBeGreaterThanOrEqual(18 * 3);
    expect(rows.length).toBeLessThanOrEqual(18 * 3 + 3);
    expect(rows.length).toBeLessThan(combinations(PAGES).length / 5);
  });

  it('is the same every time, and has no row twice', () => {
    const rows = pairwise(PAGES);
    expect(pairwise(PAGES)).toEqual(rows);
    expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
  });

  it('of one factor is each of its values', () => {
    expect(pairwise([['a', 'b']])).toEqual([['a'], ['b']]);
    expect(pairwise([])).toEqual([]);
  });

  it('refuses a factor without values', () => {
    expect(() => pairwise([['a'], []])).toThrow('without values');
  });
});

describe('inTurn', () => {
  const [pages, ...circumstances] = PAGES;

  it('has each item once, and every pair of what it is met in', () => {
    const rows = inTurn(pages, circumstances);
    expect(rows.map(([page]) => page)).toEqual(pages);
    expect(
      missingPairs(
        circumstances,
        rows.map(([, ...met]) => met),
      ),
    ).toEqual([]);
  });

  it('begins anew where there are more items than rows', () => {
    expect(inTurn(['a', 'b', 'c'], [['x', 'y']])).toEqual([
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'x'],
    ]);
    expect(() => inTurn(['a'], [])).toThrow('no factors');
    expect(() => inTurn(['a'], [[]])).toThrow('without values');
  });
});

describe('combinations', () => {
  it('are all, each once, the last factor changing fastest', () => {
    expect(
      combinations([
        ['a', 'b'],
        [1, 2],
      ]),
    ).toEqual([
      ['a', 1],
      ['a', 2],
      ['b', 1],
      ['b', 2],
    ]);
    expect(combinations(PAGES)).toHaveLength(18 * 3 * 2 * 3);
  });
});
