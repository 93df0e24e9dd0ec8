import { expect, it } from 'vitest';
import { tallyOf } from '../../../../src/view/catalogue/tally.ts';
import { madeCatalogue } from './madeCatalogue.ts';

it('says what the rows shown rest on, and how many of them count', () => {
  const catalogue = madeCatalogue([
    { region: 0 },
    { region: 0, mark: 1 },
    { region: 1 },
    { region: 2, mark: 2 },
    { region: 2, mark: 3 },
    { region: 2 },
  ]);
  expect(tallyOf(catalogue, [0, 1, 2, 3, 4])).toEqual({
    rows: 5,
    counted: 2,
    byBasis: { selection: 2, complete: 1, draft: 2 },
    notCounted: { repeated: 1, completed: 1, outside: 1 },
  });
});
