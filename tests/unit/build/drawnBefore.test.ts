import { describe, expect, it, vi } from 'vitest';
import { drawnBefore } from '../../../src/build/drawnBefore.ts';
import type { Level } from '../../../src/build/geometry.ts';
import type { Bounds } from '../../../src/geo/camera.ts';
import { createMapTopology, extentsOf } from '../../../src/geo/mapTopology.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { createFrame } from '../../../src/svgmap/frame.ts';
import { madeTopology } from '../geo/madeTopology.ts';
import { realRecord } from '../record/realRecord.ts';

const atlas = await realRecord();
const map = createMapTopology(madeTopology);
const level: Level = { topology: madeTopology, map, extents: extentsOf(map) };
const REACH: Bounds = [130, 30, 133, 32];

function drawnAt(given: { of?: Atlas; on?: Level; bounds?: Bounds; units?: number; reach?: Bounds }): string {
  const { of = atlas, on = level, bounds = REACH, units = 300, reach = REACH } = given;
  const draw = vi.fn(() => 'M0 0');
  drawnBefore(of, on, createFrame(bounds, units), reach)('land', draw);
  return draw.mock.calls.length === 0 ? 'known' : 'drawn';
}

describe('what has been drawn before', () => {
  it('is known where everything that shapes it is the same, and nowhere else', () => {
    expect(drawnAt({})).toBe('drawn');
    expect(drawnAt({})).toBe('known');
    expect(drawnAt({ of: { ...atlas } })).toBe('drawn');
    expect(drawnAt({ on: { ...level } })).toBe('drawn');
    expect(drawnAt({ bounds: [130, 30, 133, 32.5] })).toBe('drawn');
    expect(drawnAt({ units: 301 })).toBe('drawn');
    expect(drawnAt({ reach: [129, 30, 133, 32] })).toBe('drawn');
    expect(drawnAt({})).toBe('known');
  });

  it('is forgotten when other places have come since, so that a build does not hold them all', () => {
    drawnAt({});
    for (let units = 400; units < 420; units += 1) drawnAt({ units });
    expect(drawnAt({ units: 419 })).toBe('known');
    expect(drawnAt({})).toBe('drawn');
  });
});
