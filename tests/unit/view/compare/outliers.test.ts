import { expect, it } from 'vitest';
import { outliers } from '../../../../src/view/compare/outliers.ts';

/** Quartiles of 0.1 … 0.5 are 0.2 and 0.4, so that the fences stand at -0.1 and 0.7. */
const row = (x: number, index: number) => ({ id: `${index}`, x, y: 0.5 });

it('names what lies beyond the fences of an axis, the farthest first', () => {
  const points = [0.1, 0.2, 0.3, 0.3, 0.4, 0.5, 0.3, 0.3, 0.3].map(row);
  const far = [
    { id: 'far', x: 0.95, y: 0.5 },
    { id: 'farther', x: 1, y: 0.5 },
  ];
  expect(outliers([...points, ...far], 5)).toEqual(['farther', 'far']);
  expect(outliers([...points, ...far], 1)).toEqual(['farther']);
  expect(outliers(points, 5)).toEqual([]);
});

it('looks at both axes', () => {
  const points = [0.1, 0.2, 0.3, 0.4, 0.5].map((y, index) => ({ id: `${index}`, x: y, y }));
  expect(outliers([...points, { id: 'high', x: 0.3, y: 0.9 }], 3)).toEqual(['high']);
});

it('names none where all are the same, or there are none', () => {
  expect(outliers([0.5, 0.5, 0.5, 0.5].map(row), 3)).toEqual([]);
  expect(outliers([], 3)).toEqual([]);
});
