import { describe, expect, it } from 'vitest';
import { parseCompare, writeCompare } from '../../../../src/view/compare/address.ts';
import { type CompareState, DEFAULT_STATE, MOST_REGIONS } from '../../../../src/view/compare/state.ts';
import { pick, randomNumbers } from '../../geo/random.ts';
import { GROUPS, MEASURES, REGIONS, vocabulary } from './vocabulary.ts';

const parse = (search: string) => parseCompare(search, vocabulary);

describe('the address of a comparison', () => {
  it('is empty for what the page shows at first, and back', () => {
    expect(writeCompare(DEFAULT_STATE)).toBe('');
    expect(parse('')).toEqual({ state: DEFAULT_STATE, notes: [] });
  });

  it('can be read by people', () => {
    const state: CompareState = {
      regions: ['gifu', 'bingo'],
      sort: { by: 'area', isDescending: true },
      columns: ['size', 'shape'],
      x: 'density',
      y: 'area',
      logs: ['x', 'y'],
      by: 'members',
    };
    const address = '?regions=gifu,bingo&sort=-area&cols=size,shape&x=density&y=area&log=x,y&by=members';
    expect(writeCompare(state)).toBe(address);
    expect(parse(address)).toEqual({ state, notes: [] });
  });

  it('parses what it writes: 500 random states, seed 38', () => {
    const next = randomNumbers(38);
    const some = (all: readonly string[]) => all.filter(() => next() < 0.4);
    for (let round = 0; round < 500; round++) {
      const [x, y] = [pick(next, MEASURES), pick(next, MEASURES)];
      const columns = some(GROUPS);
      const state: CompareState = {
        regions: some(REGIONS).slice(0, MOST_REGIONS).reverse(),
        sort: pick(next, [null, { by: pick(next, MEASURES), isDescending: next() < 0.5 }]),
        columns: columns.length === 0 || columns.length === GROUPS.length ? null : columns,
        x,
        y,
        logs: (['x', 'y'] as const).filter(
          (axis) => next() < 0.5 && vocabulary.canBeLogarithmic(axis === 'x' ? x : y),
        ),
        by: pick(next, MEASURES),
      };
      expect(parse(writeCompare(state))).toEqual({ state, notes: [] });
    }
  });

  it.each([
    ['regions=gifu,atlantis,bingo', 'atlantis', 'unknown-region', { regions: ['gifu', 'bingo'] }],
    ['regions=gifu,bingo,gifu', 'gifu', 'repeated-region', { regions: ['gifu', 'bingo'] }],
    [
      `regions=${REGIONS.slice(0, 7).join(',')}`,
      'oita',
      'too-many-regions',
      { regions: REGIONS.slice(0, 6) },
    ],
    ['sort=-beauty', 'beauty', 'unknown-measure', { sort: null }],
    ['x=beauty&y=area', 'beauty', 'unknown-measure', { x: 'population2020', y: 'area' }],
    ['cols=size,colour', 'colour', 'unknown-group', { columns: ['size'] }],
    ['log=z', 'z', 'bad-log', { logs: [] }],
    ['y=change&log=x,y', 'y', 'no-log', { y: 'change', logs: ['x'] }],
    ['by=', null, null, { by: 'area' }],
  ] as const)('%s: says so, and the rest of it stands', (query, value, reason, rest) => {
    const { state, notes } = parse(`?${query}`);
    expect(notes).toEqual(reason === null ? [] : [{ value, reason }]);
    expect(state).toEqual({ ...DEFAULT_STATE, ...rest });
  });

  it('passes over what others add, and blanks between ids', () => {
    expect(parse('?utm_source=x&lang=en&regions=gifu,%20bingo,')).toEqual({
      state: { ...DEFAULT_STATE, regions: ['gifu', 'bingo'] },
      notes: [],
    });
  });

  it('puts columns into the table’s order, and takes all of them as none named', () => {
    expect(parse('?cols=shape,size').state.columns).toEqual(['size', 'shape']);
    expect(parse(`?cols=${GROUPS.join(',')}`).state.columns).toBeNull();
  });

  it('never throws, whatever it holds, and shows little of it', () => {
    const { notes } = parse(`?regions=${'𠮷'.repeat(80)},%ED%A0%80,${Array(50).fill('no').join(',')}&sort=-`);
    expect(notes.length).toBeLessThanOrEqual(8);
    expect([...(notes[0]?.value ?? '')]).toHaveLength(41);
  });
});
