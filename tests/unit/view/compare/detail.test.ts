import { expect, it } from 'vitest';
import { mostByDetail } from '../../../../src/view/compare/detail.ts';

const region = (id: string, fine: number | null, middle: number | null) => ({
  id,
  values: { compactness: fine },
  compactnessMiddle: middle,
});

it('goes by ratio: a compact region differs more and hangs less on detail', () => {
  const regions = [region('compact', 0.4, 0.52), region('indented', 0.01, 0.023), region('plain', 0.2, 0.2)];
  expect(mostByDetail(regions)?.id).toBe('indented');
});

it('leaves out what has no value at one of the levels', () => {
  expect(
    mostByDetail([region('none', null, 0.4), region('nought', 0, 0.4), region('half', 0.2, null)]),
  ).toBeNull();
  expect(mostByDetail([])).toBeNull();
});
