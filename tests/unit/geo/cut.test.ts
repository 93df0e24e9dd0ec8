import { describe, expect, it } from 'vitest';
import { createCutter } from '../../../src/geo/cut.ts';
import { createMapTopology } from '../../../src/geo/mapTopology.ts';
import { A, B, C, D, E, lengthOf, madeTopology } from './madeTopology.ts';

const whole = createMapTopology(madeTopology);
const cut = createCutter(madeTopology);

/** Positions of every ring and line, whatever their order. */
function shapeOf(coordinates: unknown): string[] {
  return JSON.stringify(coordinates)
    .split('],[')
    .map((pair) => pair.replaceAll(/[[\]]/g, ''))
    .sort();
}

describe('createCutter', () => {
  it('keeps the municipalities asked for, in the order of the topology', () => {
    expect(createMapTopology(cut(new Set([D, A]))).codes).toEqual([A, D]);
    expect(createMapTopology(cut(new Set(['47999']))).codes).toEqual([]);
  });

  it('keeps only the arcs they use, each once', () => {
    // B: 0, 1, 4; D: 1, 2, 5
    expect(cut(new Set([B, D])).arcs).toHaveLength(5);
    expect(cut(new Set([E])).arcs).toEqual([madeTopology.arcs[7]]);
    expect(cut(new Set()).arcs).toEqual([]);
  });

  it.each([[[A]], [[B, D]], [[C, D, A]], [[A, B, C, D, E]]])(
    'has the same shapes as the whole: %j',
    (codes) => {
      const part = createMapTopology(cut(new Set(codes)));
      expect(part.features()).toEqual(whole.features(new Set(codes)));
    },
  );

  it('fits another cut exactly: the common border is the same in both', () => {
    const ownBorder = (codes: string[]) =>
      createMapTopology(cut(new Set(codes))).borders((a, b) => [a, b].sort().join() === [B, D].sort().join());
    expect(ownBorder([B, D])).toEqual(ownBorder([B, C, D]));
    expect(lengthOf(ownBorder([B, D]))).toBe(1);
  });

  it.each([
    ['whole country', [A, B, C, D, E], 14],
    ['municipality with an island', [A], 7],
    ['town within another', [E], 0],
    ['pair that touches in a corner', [B, C], 5],
    ['pair with a common border', [B, D], 4],
  ] as const)('has as coast of a %s no rim where a border was cut', (_, codes, length) => {
    const part = createMapTopology(cut(new Set(codes)));
    expect(lengthOf(part.coast(() => true))).toBeCloseTo(length, 10);
    const expected = whole.coast((code) => (codes as readonly string[]).includes(code));
    expect(shapeOf(part.coast(() => true).coordinates).filter(Boolean)).toEqual(
      expect.arrayContaining(shapeOf(expected.coordinates).filter(Boolean)),
    );
  });

  it('stays quantized as it was, and leaves the whole alone', () => {
    const before = JSON.stringify(madeTopology);
    expect(cut(new Set([B])).transform).toEqual(madeTopology.transform);
    expect(JSON.stringify(madeTopology)).toBe(before);
  });

  it('writes no transform where there was none', () => {
    const { transform: _, ...plain } = madeTopology;
    expect('transform' in createCutter(plain)(new Set([B]))).toBe(false);
  });

  it('passes by what is no area', () => {
    const geometries = [
      { type: 'LineString' as const, arcs: [0], properties: { code: A } },
      ...madeTopology.objects.municipalities.geometries,
    ];
    const municipalities = { type: 'GeometryCollection' as const, geometries };
    const part = createCutter({ ...madeTopology, objects: { municipalities } })(new Set([A]));
    expect(createMapTopology(part).codes).toEqual([A]);
    expect(lengthOf(createMapTopology(part).coast(() => true))).toBe(7);
  });
});
