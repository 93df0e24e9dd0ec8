import { expect, it } from 'vitest';
import { columnGroups } from '../../../../src/view/compare/columns.ts';

it('brings measures of a group together, whatever their order, in the order of the groups', () => {
  const measures = [
    { id: 'members', group: 'size' },
    { id: 'density', group: 'people' },
    { id: 'area', group: 'size' },
  ];
  expect(
    columnGroups(measures, ['people', 'size']).map(({ group, measures: own }) => [
      group,
      own.map(({ id }) => id),
    ]),
  ).toEqual([
    ['people', ['density']],
    ['size', ['members', 'area']],
  ]);
});
