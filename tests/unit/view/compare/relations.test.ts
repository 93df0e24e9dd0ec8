import { expect, it } from 'vitest';
import { relationEdges } from '../../../../src/view/compare/relations.ts';

const region = (
  id: string,
  relations: Partial<Parameters<typeof relationEdges>[0][number]['relations']>,
) => ({
  region: id,
  relations: { overlaps: [], touches: [], nearest: null, ...relations },
});

it('has what runs both ways once, from the north, and what runs one way from every region', () => {
  const edges = relationEdges([
    region('north', {
      overlaps: [{ region: 'south', municipalities: ['01100'] }],
      touches: [{ region: 'south', sharedBorderKm: 4.5 }],
      nearest: { region: 'south', km: 12 },
    }),
    region('south', {
      overlaps: [{ region: 'north', municipalities: ['01100'] }],
      touches: [{ region: 'north', sharedBorderKm: 4.5 }],
      nearest: { region: 'north', km: 12 },
    }),
  ]);
  const municipalities = ['01100'];
  expect(edges).toEqual([
    { kind: 'overlaps', from: 'north', to: 'south', km: null, municipalities },
    { kind: 'touches', from: 'north', to: 'south', km: 4.5, municipalities },
    { kind: 'nearest', from: 'north', to: 'south', km: 12, municipalities },
    { kind: 'nearest', from: 'south', to: 'north', km: 12, municipalities },
  ]);
});

it('names on an edge only what its own two regions share', () => {
  const edges = relationEdges([
    region('north', { overlaps: [{ region: 'south', municipalities: ['01100'] }] }),
    region('middle', { touches: [{ region: 'south', sharedBorderKm: 3 }] }),
    region('south', { nearest: { region: 'middle', km: 9 } }),
  ]);
  expect(edges.map(({ kind, municipalities }) => [kind, municipalities])).toEqual([
    ['overlaps', ['01100']],
    ['touches', []],
    ['nearest', []],
  ]);
});

it('has none for a region by itself', () => {
  expect(relationEdges([region('alone', {})])).toEqual([]);
});
