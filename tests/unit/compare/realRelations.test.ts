import { beforeAll, describe, expect, it } from 'vitest';
import type { RegionFacts } from '../../../src/compare/types.ts';
import { kilometresBetween } from '../../../src/geo/distance.ts';
import { type RealCompare, realCompare } from './realCompare.ts';

let real: RealCompare;
const byId = new Map<string, RegionFacts>();
beforeAll(async () => {
  real = await realCompare();
  for (const region of real.facts.regions) byId.set(region.region, region);
}, 30_000);

const name = (code: string) => real.atlas.municipality(code).name;

/** Lengths of the borders between members, by pairs of codes: every edge that two outlines have in common. */
function sharedEdges(): Map<string, number> {
  const members = new Set(real.atlas.regions.flatMap((region) => region.members.map(({ code }) => code)));
  const owners = new Map<string, string>();
  const lengths = new Map<string, number>();
  for (const { geometry, properties } of real.geometry.fine.features(members).features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      for (const [index, [x = 0, y = 0]] of ring.slice(1).entries()) {
        const [fromX = 0, fromY = 0] = ring[index] ?? [];
        const edge = [`${fromX} ${fromY}`, `${x} ${y}`].sort().join();
        const owner = owners.get(edge);
        owners.set(edge, properties.code);
        if (owner === undefined || owner === properties.code) continue;
        const pair = [owner, properties.code].sort().join();
        lengths.set(pair, (lengths.get(pair) ?? 0) + kilometresBetween([fromX, fromY], [x, y]));
      }
    }
  }
  return lengths;
}

describe('relations of the 38 regions', () => {
  it('are mutual: who overlaps and who touches, with the same towns and the same length', () => {
    for (const { region, relations } of real.facts.regions) {
      for (const { region: other, municipalities } of relations.overlaps) {
        const back = byId.get(other)?.relations.overlaps.find((each) => each.region === region);
        expect(back?.municipalities, `${region} ${other}`).toEqual(municipalities);
      }
      for (const { region: other, sharedBorderKm } of relations.touches) {
        const back = byId.get(other)?.relations.touches.find((each) => each.region === region);
        expect(back?.sharedBorderKm, `${region} ${other}`).toBe(sharedBorderKm);
      }
    }
  });

  it('overlap in just the 17 municipalities that belong to several', () => {
    const shared = real.facts.regions.flatMap(({ relations }) =>
      relations.overlaps.flatMap(({ municipalities }) => municipalities),
    );
    const several = real.atlas.municipalities.filter(({ code }) => real.atlas.regionsOf(code).length > 1);
    expect([...new Set(shared)].sort()).toEqual(several.map(({ code }) => code).sort());
    expect(several).toHaveLength(17);
  });

  it('touch where outlines have edges in common, found edge by edge with lengths on the sphere', () => {
    const edges = sharedEdges();
    const membersOf = (id: string) => new Set(real.atlas.region(id).members.map(({ code }) => code));
    for (const { region, relations } of real.facts.regions) {
      const own = membersOf(region);
      const found = real.facts.regions.flatMap(({ region: other }) => {
        if (other === region) return [];
        const theirs = membersOf(other);
        const [ownAlone, theirsAlone] = [
          (code: string) => own.has(code) && !theirs.has(code),
          (code: string) => theirs.has(code) && !own.has(code),
        ];
        const lengths = [...edges].flatMap(([pair, length]) => {
          const [one = '', two = ''] = pair.split(',');
          const isBetween = (ownAlone(one) && theirsAlone(two)) || (ownAlone(two) && theirsAlone(one));
          return isBetween ? [length] : [];
        });
        return lengths.length > 0
          ? [{ region: other, km: lengths.reduce((sum, each) => sum + each, 0) }]
          : [];
      });
      expect(relations.touches.map((each) => each.region)).toEqual(found.map((each) => each.region));
      for (const [index, { sharedBorderKm }] of relations.touches.entries()) {
        const km = found[index]?.km ?? 0;
        expect(Math.abs(sharedBorderKm - km), region).toBeLessThan(0.06 + 0.006 * km);
      }
    }
  });

  it.each([
    ['hiroshima', ['江田島市', '大崎上島町', '周防大島町']],
    ['hiroshima-chuo', ['江田島市', '大崎上島町']],
    ['seto-takamatsu', ['土庄町', '小豆島町', '直島町']],
    ['nishi-kyushu-sasebo', ['西海市', '小値賀町', '新上五島町']],
  ])('%s has members cut off by the sea', (id, names) => {
    expect(byId.get(id)?.contiguity.exclaves.map(name)).toEqual(names);
  });

  it('has no other region in parts, and 小豆島’s two towns together as one', () => {
    const inParts = real.facts.regions.filter(({ values }) => values.parts !== 1);
    expect(inParts.map(({ region, values }) => [region, values.parts])).toEqual([
      ['hiroshima', 4],
      ['hiroshima-chuo', 3],
      ['seto-takamatsu', 3],
      ['nishi-kyushu-sasebo', 4],
    ]);
    expect(byId.get('seto-takamatsu')?.contiguity.parts[1]?.map(name)).toEqual(['土庄町', '小豆島町']);
  });

  it.each([
    ['shimonoseki', 'kitakyushu'],
    ['kitakyushu', 'shimonoseki'],
    ['oita', 'yamaguchi-keno'],
  ])('%s has %s nearest, across the sea, with no border', (id, other) => {
    const { nearest, touches } = byId.get(id)?.relations ?? { nearest: null, touches: [] };
    expect(nearest?.region).toBe(other);
    expect(touches.map(({ region }) => region)).not.toContain(other);
  });
});
