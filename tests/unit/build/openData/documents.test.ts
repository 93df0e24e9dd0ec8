import { beforeAll, describe, expect, it } from 'vitest';
import { DATASET } from '../../../../src/record/dataset.ts';
import { type RealFiles, realFiles } from './realFiles.ts';

let data: RealFiles;
beforeAll(async () => {
  data = await realFiles();
});

type Rows = Record<string, unknown>[];

describe('the JSON files', () => {
  it.each([
    'regions.json',
    'initiatives.json',
    'agreements.json',
    'strategies.json',
    'region-relations.json',
    'regions.geojson',
    'municipalities.topo.json',
  ])('%s says what it is, how old and on which terms', (name) => {
    const { meta } = data.json<{ meta: Record<string, unknown> }>(name);
    expect(meta).toMatchObject({
      version: DATASET.version,
      asOf: '2025-04-01',
      address: `https://city.example/atlas/data/${name}`,
      licence: { id: 'CC-BY-4.0' },
      sources: data.atlas.documents,
    });
    expect(JSON.stringify(meta.caveats)).toContain('公式データではありません');
    expect(meta.caveatsEn).toHaveLength((meta.caveats as string[]).length);
    const hasBorders = data.file(name).kind === 'geometry' || name === 'region-relations.json';
    expect(JSON.stringify(meta.credits).includes('国土数値情報')).toBe(hasBorders);
  });

  it('holds every region with everything but its initiatives, and both codes of its members', () => {
    const { regions } = data.json<{ regions: Rows }>('regions.json');
    expect(regions.map(({ id }) => id)).toEqual(data.atlas.regions.map(({ id }) => id));
    for (const [index, { $schema: _, initiatives: __, members, ...rest }] of data.atlas.regions.entries()) {
      expect(regions[index]).toMatchObject(JSON.parse(JSON.stringify(rest)));
      expect(regions[index]).not.toHaveProperty('initiatives');
      expect(regions[index]).not.toHaveProperty('$schema');
      expect(regions[index]?.members).toHaveLength(members.length);
    }
    const [ibaraki] = regions.filter(({ id }) => id === 'ibaraki-keno');
    expect(ibaraki?.members).toContainEqual({
      code: '08236',
      code6: '082368',
      name: '小美玉市',
      prefecture: '茨城県',
      joined: '2022-02-21',
      scheme: 'national',
    });
  });

  it('holds every initiative whole, with its region', () => {
    const { initiatives } = data.json<{ initiatives: Rows }>('initiatives.json');
    const given = data.atlas.regions.flatMap((region) =>
      region.initiatives.map((initiative) => ({ region: region.id, ...initiative })),
    );
    expect(initiatives).toHaveLength(given.length);
    for (const [index, initiative] of given.entries()) {
      expect(initiatives[index]).toMatchObject(JSON.parse(JSON.stringify(initiative)));
    }
    expect(initiatives.filter(({ counted }) => counted)).toHaveLength(323);
  });

  it('says of initiatives that they are a selection or a draft', () => {
    const { meta } = data.json<{ meta: Record<string, unknown> }>('initiatives.json');
    expect(JSON.stringify(meta.caveats)).toMatch(/事例集に選ばれたもの.*案の段階/);
  });

  it('holds the regions as a graph: nodes with positions, edges with all that their two regions share', () => {
    const { nodes, edges } = data.json<{ nodes: Rows; edges: Rows }>('region-relations.json');
    expect(nodes.map(({ id }) => id)).toEqual(data.atlas.regions.map(({ id }) => id));
    expect(nodes[0]).toMatchObject({
      id: 'sapporo',
      centralCities: ['01100'],
      position: [141.354389, 43.062089],
    });
    const codesOf = (id: unknown) => new Set(data.atlas.region(String(id)).members.map(({ code }) => code));
    expect(new Set(edges.map(({ kind }) => kind))).toEqual(new Set(['overlaps', 'touches', 'nearest']));
    for (const { from, to, municipalities } of edges)
      expect([...(municipalities as string[])].sort()).toEqual(
        [...codesOf(from)].filter((code) => codesOf(to).has(code)).sort(),
      );
  });

  it('adds six digits to listed participants', () => {
    const { initiatives } = data.json<{ initiatives: { participants: Record<string, unknown> }[] }>(
      'initiatives.json',
    );
    for (const { participants } of initiatives) {
      const { codes, codes6 } = participants as { codes?: string[]; codes6?: string[] };
      expect(codes6?.map((code) => code.slice(0, 5))).toEqual(codes);
    }
  });

  it('holds the agreement and the strategy whole', () => {
    const { agreements } = data.json<{ agreements: Rows }>('agreements.json');
    const { strategies } = data.json<{ strategies: Rows }>('strategies.json');
    expect(agreements.map(({ id }) => id)).toEqual(['mito-omitama']);
    expect(strategies.map(({ code }) => code)).toEqual(['08230']);
    expect(agreements[0]?.fields).toHaveLength(16);
    expect(strategies[0]?.goals).toHaveLength(4);
  });
});
