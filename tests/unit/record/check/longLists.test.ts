import { afterEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Place } from '../../../../src/record/check/place.ts';
import { schemaFindings } from '../../../../src/record/check/schema/schemaFindings.ts';

afterEach(() => vi.restoreAllMocks());

// A list with a fault in each of its ten thousand items once took the tab of whoever had chosen the file for minutes.
it('finds the place of a fault without going through the list it is in', () => {
  const all = vi.spyOn(Place.prototype, 'items');
  const list = ['a', 'b', 3, 'd', 5];
  const found = schemaFindings(z.array(z.string()), new Place(list));
  expect(found.map(({ path }) => path)).toEqual([[2], [4]]);
  expect(all).not.toHaveBeenCalled();
});

it('finds one item as it finds all of them', () => {
  const place = new Place({ list: ['a', { b: 1 }] }).at('list');
  expect([0, 1].map((index) => place.item(index))).toEqual(place.items());
  expect(place.item(2)).toEqual(new Place(undefined, ['list', 2]));
  expect(new Place('text').item(0).present).toBe(false);
});
