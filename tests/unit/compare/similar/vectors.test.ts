import { describe, expect, it } from 'vitest';
import { vectorsOf } from '../../../../src/compare/similar/vectors.ts';

const bag = (counts: Record<string, number>) => new Map(Object.entries(counts));

describe('bags as directions', () => {
  it('are as worked out by hand: (1 + ln tf) · ln(N / df), of unit length', () => {
    const [first] = vectorsOf([bag({ bus: 3, clinic: 1 }), bag({ bus: 1 }), bag({ fair: 1 }), bag({})]);
    const [bus, clinic] = [(1 + Math.log(3)) * Math.log(2), Math.log(4)];
    const length = Math.hypot(bus, clinic);
    expect(first?.get('bus')).toBeCloseTo(bus / length, 12);
    expect(first?.get('clinic')).toBeCloseTo(clinic / length, 12);
  });

  it('are empty where nothing is said, or only what all say', () => {
    const vectors = vectorsOf([bag({ bus: 1 }), bag({ bus: 5 }), bag({ bus: 1, fair: 1 })]);
    expect(vectors.map(({ size }) => size)).toEqual([0, 0, 2]);
    expect(vectorsOf([bag({})])).toEqual([new Map()]);
  });
});
