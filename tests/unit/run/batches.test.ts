import { describe, expect, it } from 'vitest';
import { batchArguments, batchesOf, specArgument } from '../../run/batches.ts';

function tests(file: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({ titles: [file, 'a map', `test ${index + 1}`] }));
}

describe('batches of browser tests', () => {
  it('hold whole files in their order, as many as there is room for', () => {
    const all = [...tests('a.spec.ts', 3), ...tests('b.spec.ts', 2), ...tests('c.spec.ts', 4)];
    expect(batchesOf(all, 5)).toEqual([
      { name: 'a, b', files: ['a.spec.ts', 'b.spec.ts'], only: null },
      { name: 'c', files: ['c.spec.ts'], only: null },
    ]);
    expect(batchesOf([], 5)).toEqual([]);
  });

  it('cut a file that has more, into parts of about the same size, and mix them with nothing', () => {
    const all = [...tests('a.spec.ts', 1), ...tests('b.spec.ts', 7), ...tests('c.spec.ts', 1)];
    const batches = batchesOf(all, 3);
    expect(batches.map(({ name, only }) => [name, only?.length])).toEqual([
      ['a', undefined],
      ['b 1/3', 3],
      ['b 2/3', 2],
      ['b 3/3', 2],
      ['c', undefined],
    ]);
    expect(batches.flatMap(({ only }) => only ?? [])).toEqual(
      tests('b.spec.ts', 7).map(({ titles }) => titles.join(' ')),
    );
  });

  it('are asked for by the ends of paths and of names, as regular expressions that mean what they say', () => {
    const [, file = ''] = batchArguments({ name: 'axe', files: ['x', 'axe.spec.ts'], only: null });
    expect(file).toBe(specArgument('axe.spec.ts'));
    expect(new RegExp(file, 'i').test('/atlas/tests/e2e/axe.spec.ts')).toBe(true);
    expect(new RegExp(file, 'i').test('/atlas/tests/e2e/embedAxe.spec.ts')).toBe(false);
    expect(new RegExp(file, 'i').test('/atlas/tests/e2e/axe-spec.ts')).toBe(false);
    const only = ['a.spec.ts at 400 % (1.4.10) all', 'a.spec.ts b'];
    const [, , names = ''] = batchArguments({ name: 'a', files: ['a.spec.ts'], only });
    const finds = (name: string) => new RegExp(names, 'i').test(name);
    expect(only.map((name) => finds(` ${name}`))).toEqual([true, true]);
    // Playwright looks at titles with the tags behind them.
    expect(only.map((name) => finds(` ${name} @full`))).toEqual([true, true]);
    expect([finds('a.spec.ts b, too'), finds('a.spec.ts at 400 % (1.4010) all')]).toEqual([false, false]);
  });
});
