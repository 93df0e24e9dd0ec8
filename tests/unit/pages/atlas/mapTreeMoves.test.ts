import { describe, expect, test } from 'vitest';
import { jumped, moved, revealed, type TreeMove, toggled } from '../../../../src/pages/atlas/mapTreeMoves.ts';
import type { TreeNode } from '../../../../src/pages/atlas/mapTreeNodes.ts';

const node = (key: string, children: readonly TreeNode[] = []): TreeNode => ({
  key,
  selection: { region: key, municipality: null },
  label: key,
  names: [key],
  children,
});
const roots = [
  node('hiroshima', [node('hiroshima_1'), node('hiroshima_2')]),
  node('hiroshima-chuo', [node('hiroshima-chuo_1')]),
  node('kure'),
];
const at = (active: string, ...open: string[]) => ({ active, open: new Set(open) });
const root = (index: number) => roots[index] ?? node('none');

describe('moved', () => {
  const cases: [string, string[], TreeMove, string, string[]][] = [
    ['hiroshima', [], 'down', 'hiroshima-chuo', []],
    ['hiroshima', ['hiroshima'], 'down', 'hiroshima_1', ['hiroshima']],
    ['hiroshima_2', ['hiroshima'], 'down', 'hiroshima-chuo', ['hiroshima']],
    ['hiroshima-chuo', ['hiroshima'], 'up', 'hiroshima_2', ['hiroshima']],
    ['hiroshima', [], 'up', 'hiroshima', []],
    ['kure', [], 'down', 'kure', []],
    ['kure', ['hiroshima'], 'first', 'hiroshima', ['hiroshima']],
    ['hiroshima', [], 'last', 'kure', []],
    ['hiroshima', [], 'in', 'hiroshima', ['hiroshima']],
    ['hiroshima', ['hiroshima'], 'in', 'hiroshima_1', ['hiroshima']],
    ['kure', [], 'in', 'kure', []],
    ['hiroshima_2', ['hiroshima'], 'out', 'hiroshima', ['hiroshima']],
    ['hiroshima', ['hiroshima'], 'out', 'hiroshima', []],
    ['kure', [], 'out', 'kure', []],
  ];
  for (const [active, open, move, wanted, opened] of cases) {
    test(`${move} from ${active}, open: ${open.join() || 'none'}`, () => {
      expect(moved(roots, at(active, ...open), move)).toEqual(at(wanted, ...opened));
    });
  }
});

describe('toggled', () => {
  test('who was inside stands on the region that closes', () => {
    expect(toggled(at('hiroshima_2', 'hiroshima'), root(0))).toEqual(at('hiroshima'));
  });

  test('a region whose name only begins alike is not inside', () => {
    expect(toggled(at('hiroshima-chuo', 'hiroshima'), root(0))).toEqual(at('hiroshima-chuo'));
  });
});

describe('jumped', () => {
  test('goes on from line to line with the same letter, and round', () => {
    const first = jumped(roots, at('kure'), 'H');
    expect(first.active).toBe('hiroshima');
    expect(jumped(roots, first, 'h').active).toBe('hiroshima-chuo');
    expect(jumped(roots, first, 'hh').active).toBe('hiroshima-chuo');
  });

  test('stays where more letters still fit', () => {
    expect(jumped(roots, at('hiroshima-chuo'), 'hi').active).toBe('hiroshima-chuo');
  });

  test('members of closed regions are passed over; nothing found moves nothing', () => {
    expect(jumped(roots, at('kure'), 'hiroshima_').active).toBe('kure');
  });
});

test('revealed opens the region above', () => {
  expect(revealed(roots, at('kure'), 'hiroshima-chuo_1')).toEqual(at('hiroshima-chuo_1', 'hiroshima-chuo'));
  expect(revealed(roots, at('kure'), 'hiroshima')).toEqual(at('hiroshima'));
});
