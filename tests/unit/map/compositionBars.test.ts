import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { BAR_SIZE } from '../../../src/colour/composition.ts';
import { paintByLead } from '../../../src/colour/paint.ts';
import { toScreen } from '../../../src/geo/camera.ts';
import { createMapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { compositionBarZoom } from '../../../src/map/compositionBars.ts';
import { type MapModel, mapModel } from '../../../src/view/models/map.ts';
import { realRecord } from '../record/realRecord.ts';
import { japanese } from '../view/voices.ts';

const BAR_WITH_MARGIN = { width: BAR_SIZE.width + 4, height: BAR_SIZE.height + 4 };

let regions: MapModel['regions'];

beforeAll(async () => {
  const file = new URL('../../../geodata/fine.topo.json', import.meta.url);
  const topology = createMapTopology(JSON.parse(await readFile(file, 'utf8')) as MunicipalTopology);
  const atlas = await realRecord();
  regions = mapModel(atlas, paintByLead(atlas), topology, [], japanese).regions;
});

/** Pairs of regions whose bars overlap at a zoom. */
function overlapsAt(zoom: number): string[] {
  const size = { width: 1000, height: 1000 };
  const screen = regions.map(({ id, label }) => ({
    id,
    at: toScreen({ center: [136, 36], zoom }, size, label),
  }));
  return screen.flatMap((a, index) =>
    screen.slice(index + 1).flatMap((b) => {
      const isApart =
        Math.abs(a.at[0] - b.at[0]) >= BAR_WITH_MARGIN.width ||
        Math.abs(a.at[1] - b.at[1]) >= BAR_WITH_MARGIN.height;
      return isApart ? [] : [`${a.id} ${b.id}`];
    }),
  );
}

describe('the bars of the 38 regions', () => {
  it('all have something to show', () => {
    expect(regions).toHaveLength(38);
    for (const { families, initiatives } of regions) {
      expect(Object.values(families).reduce((sum, count) => sum + count, 0)).toBe(initiatives);
      expect(initiatives).toBeGreaterThan(0);
    }
  });

  it('appear where no two overlap any more, and not later than that', () => {
    const zoom = compositionBarZoom(regions);
    expect(overlapsAt(zoom)).toEqual([]);
    expect(overlapsAt(zoom - 0.2)).not.toEqual([]);
    // While regions are still read by name.
    expect(zoom).toBeGreaterThan(6);
    expect(zoom).toBeLessThan(7);
  });

  it('wait for nobody who has none', () => {
    const [first] = regions;
    if (!first) throw new Error('no region');
    const none = { work: 0, exchange: 0, health: 0, learning: 0, town: 0, safety: 0 };
    expect(compositionBarZoom([first, { ...first, id: 'beside', families: none }])).toBe(0);
  });
});
