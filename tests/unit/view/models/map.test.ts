import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { paintByLead } from '../../../../src/colour/paint.ts';
import { familyTile } from '../../../../src/colour/pattern.ts';
import {
  createMapTopology,
  type MapTopology,
  type MunicipalTopology,
} from '../../../../src/geo/mapTopology.ts';
import { LANGUAGES } from '../../../../src/i18n/language.ts';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { calloutPlace, labelSide } from '../../../../src/view/models/labelSides.ts';
import { type MapModel, mapModel, prefecturalMembers } from '../../../../src/view/models/map.ts';
import { A, B, C, madeTopology } from '../../geo/madeTopology.ts';
import { madeAtlas, madeInitiatives, madeMember, madeMunicipality, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese, voiceOf } from '../voices.ts';

const topology = createMapTopology(madeTopology);

function model(id: string): MapModel {
  const region = madeRegion({
    id,
    shortName: 'つくり',
    centralCities: [A],
    members: [madeMember(A, null), { ...madeMember(B), scheme: 'prefectural' }],
    initiatives: madeInitiatives({ 'a-work': 3 }),
  });
  const outsider = madeMunicipality(C, { name: '竹原市', hall: null });
  const atlas = madeAtlas([region], [outsider]);
  const paints = paintByLead(atlas);
  const unused = new Map([...paints.tiles, ['unused', familyTile('town')]]);
  return mapModel(
    atlas,
    { ...paints, tiles: unused },
    topology,
    [{ name: '沖の島', position: [130, 33] }],
    japanese,
  );
}

describe('mapModel', () => {
  const made = model('made');

  it('knows a region by its names, members, count and extent with all islands', () => {
    expect(made.regions).toHaveLength(1);
    expect(made.regions[0]).toMatchObject({
      id: 'made',
      name: 'つくり圏域',
      shortName: 'つくり',
      codes: [A, B],
      central: [A],
      initiatives: 3,
      bounds: [130, 30, 136, 36],
    });
  });

  it('marks nothing as shared where nothing is', () => {
    expect(made.shared).toEqual({});
  });

  it('has its name in the middle of its largest part, not of its bounds', () => {
    expect(made.regions[0]?.label).toEqual([131, 30.5]);
  });

  it.each([
    ['made', 'right', [132, 30.5]],
    ['sapporo', 'left', [130, 30.5]],
    ['yamaguchi-keno', 'top', [131, 31]],
    ['gifu', 'bottom', [131, 30]],
  ])('has its name outside where it is small: %s at its %s', (id, side, point) => {
    expect(model(id).regions[0]?.callout).toEqual({ point, side });
  });

  it('has it further off where the neighbours are close, from another edge', () => {
    expect(model('toyama-gosei').regions[0]?.callout).toEqual({
      point: [131, 31],
      ...calloutPlace('toyama-gosei'),
    });
  });

  it('has the looks of members, and tiles for these only', () => {
    expect(made.paints).toEqual({ [A]: 'work', [B]: 'work' });
    expect(made.tiles).toEqual({ work: familyTile('work') });
  });

  it('has name, hall and reading of every municipality, null where the hall is not known', () => {
    expect(made.places).toEqual({
      [A]: [`町${A}`, 140, 36, 'まち'],
      [B]: [`町${B}`, 140, 36, 'まち'],
      [C]: ['竹原市', null, null, 'まち'],
    });
  });

  it("has the members by the prefecture's own scheme, and the islets", () => {
    expect(made.prefectural).toEqual([B]);
    expect(made.islets).toEqual([{ name: '沖の島', position: [130, 33] }]);
  });

  it('throws for a region without any area', () => {
    const empty = { ...topology, area: () => ({ type: 'MultiPolygon' as const, coordinates: [] }) };
    const atlas = madeAtlas([madeRegion({ id: 'lost', members: [madeMember(A)] })]);
    expect(() => mapModel(atlas, paintByLead(atlas), empty, [], japanese)).toThrow('region lost has no area');
  });
});

describe('mapModel of the real record', () => {
  let atlas: Atlas;
  let real: MapModel;
  let national: MapTopology;
  beforeAll(async () => {
    atlas = await realRecord();
    const file = new URL('../../../../geodata/national.topo.json', import.meta.url);
    const shipped = JSON.parse(await readFile(file, 'utf8')) as MunicipalTopology;
    national = createMapTopology(shipped);
    real = mapModel(atlas, paintByLead(atlas), national, [], japanese);
  });

  it('has 38 regions whose names stand within their bounds, in ten-thousandths of a degree', () => {
    expect(real.regions).toHaveLength(38);
    for (const { id, bounds, label, callout } of real.regions) {
      const [west, south, east, north] = bounds;
      for (const [x, y] of [label, callout.point]) {
        expect(x >= west && x <= east && y >= south && y <= north, id).toBe(true);
      }
      for (const degree of [...bounds, ...label, ...callout.point]) {
        expect(Number(degree.toFixed(4)), id).toBe(degree);
      }
      expect(callout.side).toBe(labelSide(id));
    }
  });

  it('has a look for 379 members, a tile for each look and a place for 1,747 municipalities', () => {
    expect(Object.keys(real.paints)).toHaveLength(379);
    expect(Object.keys(real.places)).toHaveLength(1747);
    for (const paint of Object.values(real.paints)) expect(real.tiles).toHaveProperty([paint]);
  });

  it('marks the 17 municipalities of several regions, with their number on a line of its own', () => {
    expect(Object.keys(real.shared)).toHaveLength(17);
    for (const language of LANGUAGES) {
      const { shared } = mapModel(atlas, paintByLead(atlas), national, [], voiceOf(language));
      expect(shared['34203']).toMatch(/^(?:竹原市|Takehara-shi)\n[^《》｜\s][^《》｜]*3[^《》｜]*$/);
    }
    expect(real.shared['34203']).toBe('竹原市\n（3圏域）');
  });

  it('survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(real))).toEqual(real);
  });

  it('has 13 members by the scheme of 高知県', () => {
    expect(prefecturalMembers(atlas)).toHaveLength(13);
    expect(prefecturalMembers(atlas).every((code) => code.startsWith('39'))).toBe(true);
  });
});
