import { expect, it } from 'vitest';
import { printed, printedTick } from '../../../../src/view/compare/figures.ts';

it.each([
  ['area', 2, 1146.65, '1,146.65'],
  ['area', 2, 205.4, '205.40'],
  ['change', 1, -4.2, '−4.2'],
  ['change', 1, 3, '+3.0'],
  ['outlook', 1, 0, '0.0'],
  ['population2020', 0, 2604945, '2,604,945'],
])('%s to %d places: %d is %s', (id, digits, value, text) => {
  expect(printed({ id, digits }, value)).toBe(text);
});

it('writes ticks without needless noughts', () => {
  expect([-15, 0.1, 5_000_000, 0].map(printedTick)).toEqual(['−15', '0.1', '5,000,000', '0']);
});
