import { describe, expect, it } from 'vitest';
import { pathLength } from '../../../src/svgmap/picture.ts';
import { plainFrame } from './plainFrame.ts';

describe('pathLength', () => {
  it('counts the characters of land, areas and lines', () => {
    const area = { kind: 'region' as const, id: 'a', paint: null, href: '/', label: 'a' };
    const picture = {
      frame: plainFrame(10, 10),
      land: 'M0 0z',
      areas: [
        { ...area, path: 'M1 1z' },
        { ...area, path: 'M2 2l1 1' },
      ],
      lines: [{ kind: 'outline' as const, path: 'M3' }],
      tiles: [],
      marks: [{ name: 'あ', x: 1, y: 1 }],
      labels: [],
    };
    expect(pathLength(picture)).toBe(5 + 5 + 8 + 2);
  });
});
