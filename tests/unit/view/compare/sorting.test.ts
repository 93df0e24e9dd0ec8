import { expect, it } from 'vitest';
import { sorted } from '../../../../src/view/compare/sorting.ts';

const rows = [
  { id: 'north', values: { area: 5, years: 2 } },
  { id: 'unknown', values: { area: null, years: 3 } },
  { id: 'large', values: { area: 9, years: 2 } },
  { id: 'south', values: { area: 5, years: 1 } },
];
const order = (by: string, isDescending: boolean) => sorted(rows, { by, isDescending }).map(({ id }) => id);

it('sorts both ways, keeps equals as they came, and leaves what is unknown to the end', () => {
  expect(order('area', true)).toEqual(['large', 'north', 'south', 'unknown']);
  expect(order('area', false)).toEqual(['north', 'south', 'large', 'unknown']);
  expect(order('years', true)).toEqual(['unknown', 'north', 'large', 'south']);
});

it('leaves the rows as they came without an order, and never changes what it was given', () => {
  expect(sorted(rows, null)).toEqual(rows);
  expect(rows.map(({ id }) => id)).toEqual(['north', 'unknown', 'large', 'south']);
});
