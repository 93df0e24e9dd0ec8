import { describe, expect, it } from 'vitest';
import { nameLayers } from '../../../src/map/nameLayers.ts';

type Layer = ReturnType<typeof nameLayers>[number];

function layout(layer: Layer): Record<string, unknown> {
  return layer.layout as Record<string, unknown>;
}

/** Ids of the layers that are shown at a zoom. */
function shownAt(zoom: number, nameZoom: number, underZoom: number): string[] {
  return nameLayers('light', nameZoom, underZoom)
    .filter(({ minzoom = 0, maxzoom = 24 }) => zoom >= minzoom && zoom < maxzoom)
    .map(({ id }) => id);
}

describe('nameLayers', () => {
  it('lets no text overlap another, and no layer ignore the others', () => {
    for (const layer of nameLayers('light', 7.6, 9.3)) {
      for (const property of [
        'text-allow-overlap',
        'text-ignore-placement',
        'text-overlap',
        'text-optional',
      ]) {
        expect(layout(layer), layer.id).not.toHaveProperty([property]);
      }
    }
  });

  it.each([
    [3, []],
    [3.6, ['callouts-far']],
    [4.5, ['callouts']],
    [6.5, ['region-names']],
    [8, ['place-names']],
    [9.5, ['place-names-near']],
  ])('shows one kind of names at a time: %f', (zoom, ids) => {
    expect(shownAt(zoom, 7.6, 9.3)).toEqual(ids);
  });

  it('begins with municipalities and their readings where these are for everybody', () => {
    expect(shownAt(7.8, 7.6, 0)).toEqual(['place-names']);
    expect(shownAt(7.8, 7.6, 9.3)).toEqual(['place-names']);
    const field = (underZoom: number) => {
      const layer = nameLayers('light', 7.6, underZoom).find(({ id }) => id === 'place-names');
      return JSON.stringify(layer && layout(layer)['text-field']);
    };
    expect(field(0)).toContain('under');
    expect(field(9.3)).not.toContain('under');
  });

  it("a region's own page names municipalities from the start, and regions no longer", () => {
    expect(shownAt(5.5, 5, 9.3)).toEqual(['place-names']);
  });
});
