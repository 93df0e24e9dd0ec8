import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/view/catalogue/catalogue.ts';
import { FACETS, type FacetId, optionsOf } from '../../../../src/view/catalogue/facets.ts';
import { narrow } from '../../../../src/view/catalogue/narrow.ts';
import type { Choices } from '../../../../src/view/catalogue/state.ts';
import { pick, randomNumbers } from '../../geo/random.ts';
import { madeCatalogue, randomRows } from './madeCatalogue.ts';

/** The rule in words, without a thought for speed: does a row meet the choices of all facets but one? */
function meets(catalogue: Catalogue, row: number, choices: Choices, but?: FacetId): boolean {
  return FACETS.every((facet) => {
    const chosen = choices[facet] ?? [];
    const own = optionsOf(catalogue.facets[facet], row).map(({ id }) => id);
    return facet === but || chosen.length === 0 || own.some((id) => chosen.includes(id));
  });
}

function countsOf(catalogue: Catalogue, choices: Choices, facet: FacetId): Record<string, number> {
  const { counts } = narrow(catalogue, choices, null);
  return Object.fromEntries(
    catalogue.vocabulary[facet].map((id, place) => [id, counts[facet][place] ?? Number.NaN]),
  );
}

describe('narrowing', () => {
  const catalogue = madeCatalogue([
    { region: 0, category: 0, situation: [0, 1] },
    { region: 1, category: 0, situation: [] },
    { region: 1, category: 1, situation: [1] },
    { region: 2, category: 1, mark: 2 },
  ]);
  const rowsOf = (choices: Choices) => narrow(catalogue, choices, null).rows;

  it('takes any of a facet’s values, and all facets together', () => {
    expect(rowsOf({})).toEqual([0, 1, 2, 3]);
    expect(rowsOf({ region: ['north', 'middle'] })).toEqual([0, 1, 2]);
    expect(rowsOf({ region: ['north', 'middle'], category: ['medical'] })).toEqual([0, 1]);
    expect(rowsOf({ situation: ['work'] })).toEqual([0, 2]);
    expect(rowsOf({ counted: ['no'] })).toEqual([3]);
  });

  it('knows a region by each of its prefectures, and by what it rests on', () => {
    expect(rowsOf({ prefecture: ['01'] })).toEqual([0, 1, 2]);
    expect(rowsOf({ prefecture: ['08'] })).toEqual([1, 2]);
    expect(rowsOf({ basis: ['selection', 'draft'] })).toEqual([0, 3]);
  });

  it('does not let a choice shrink the counts of its own facet', () => {
    expect(countsOf(catalogue, { region: ['north'] }, 'region')).toEqual({ north: 1, middle: 2, south: 1 });
    expect(countsOf(catalogue, { region: ['north'] }, 'category')).toEqual({ medical: 1, culture: 0 });
    expect(countsOf(catalogue, { region: ['middle'], category: ['culture'] }, 'region')).toEqual({
      north: 0,
      middle: 1,
      south: 1,
    });
  });

  it('lets the text shrink everything', () => {
    const { rows, counts } = narrow(catalogue, { region: ['north'] }, Uint8Array.of(0, 1, 0, 1));
    expect(rows).toEqual([]);
    expect([...counts.region]).toEqual([0, 1, 1]);
  });

  it('agrees with the rule in words: 200 random choices over 120 random rows, seed 336', () => {
    const large = madeCatalogue(randomRows(120, 336));
    const next = randomNumbers(336);
    for (let round = 0; round < 200; round++) {
      const choices: Choices = Object.fromEntries(
        FACETS.flatMap((facet) =>
          next() < 0.25 ? [[facet, large.vocabulary[facet].filter(() => next() < 0.5)] as const] : [],
        ),
      );
      const { rows, counts } = narrow(large, choices, null);
      const all = Array.from({ length: large.size }, (_, row) => row);
      expect(rows).toEqual(all.filter((row) => meets(large, row, choices)));
      const facet = pick(next, FACETS);
      const expected = large.vocabulary[facet].map(
        (id) =>
          all.filter(
            (row) =>
              meets(large, row, choices, facet) &&
              optionsOf(large.facets[facet], row).some((option) => option.id === id),
          ).length,
      );
      expect([...counts[facet]]).toEqual(expected);
    }
  });
});

describe('the work', () => {
  /** How often the values of rows are looked up. */
  function lookUps(rows: number): number {
    const catalogue = madeCatalogue(randomRows(rows, 5));
    let looked = 0;
    const watched = Object.fromEntries(
      FACETS.map((facet) => {
        const index = catalogue.facets[facet];
        const starts = new Proxy(index.starts, {
          get(target, key) {
            looked += 1;
            return Reflect.get(target, key);
          },
        });
        return [facet, { ...index, starts }];
      }),
    ) as unknown as Catalogue['facets'];
    narrow({ ...catalogue, facets: watched }, { region: ['north', 'south'], status: ['new'] }, null);
    return looked;
  }

  it('grows with the rows and nothing else', () => {
    const [one, ten] = [lookUps(400), lookUps(4000)];
    expect(ten / one).toBeGreaterThan(9);
    expect(ten / one).toBeLessThan(11);
    // Every facet looked at twice at most, at two places each.
    expect(ten).toBeLessThanOrEqual(4000 * FACETS.length * 4);
  });
});
