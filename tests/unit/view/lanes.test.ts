import { describe, expect, it } from 'vitest';
import { overlapLanes, overlapsOf } from '../../../src/view/lanes.ts';
import { realRecord } from '../record/realRecord.ts';

const region = (id: string, ...codes: string[]) => ({ id, codes });

describe('overlapLanes', () => {
  it('leaves out regions that share nothing', () => {
    expect(overlapLanes([region('a', '1', '2'), region('b', '3')])).toEqual(new Map());
  });

  it('gives regions that share a municipality different lanes, others the same', () => {
    // A chain: b lies between a and c, which do not touch.
    const lanes = overlapLanes([region('a', '1', '2'), region('b', '2', '3'), region('c', '3', '4')]);
    expect(Object.fromEntries(lanes)).toEqual({ a: 1, b: 0, c: 1 });
  });

  it('does not depend on the order', () => {
    const regions = [region('a', '1', '2'), region('b', '2', '3'), region('c', '2', '4')];
    expect(overlapLanes([...regions].reverse())).toEqual(overlapLanes(regions));
  });

  it('gives the three regions of 竹原市 three lanes, and no pair that overlaps the same', async () => {
    const atlas = await realRecord();
    const regions = atlas.regions.map(({ id, members }) => ({ id, codes: members.map(({ code }) => code) }));
    const lanes = overlapLanes(regions);
    expect(
      atlas
        .regionsOf('34203')
        .map(({ id }) => lanes.get(id))
        .sort(),
    ).toEqual([0, 1, 2]);
    expect(lanes.size).toBe(7);
    for (const [id, others] of overlapsOf(regions)) {
      for (const other of others) expect(lanes.get(other), `${id} ${other}`).not.toBe(lanes.get(id));
    }
  });
});
