import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
import { regionsByCode } from '../../../../src/view/models/memberships.ts';
import { A, B, C, madeTopology } from '../../geo/madeTopology.ts';
import { madeAtlas, madeInitiatives, madeMember, madeMunicipality, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese, voiceOf } from '../voices.ts';

const topology = createMapTopology(madeTopology);

function model(id: string, voice = japanese): MapModel {
  const region = madeRegion({
    id,
    shortName: 'つくり',
    centralCities: [A],
    members: [madeMember(A, null), { ...madeMember(B), scheme: 'prefectural' }],
    initiatives: madeInitiatives({ 'a-work': 3, 'a-town': 1 }),
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
    voice,
  );
}

describe('mapModel', () => {
  let made: MapModel;
  beforeEach(() => {
    made = model('made');
  });

  it('knows a region by its names, members, count and extent with all islands', () => {
    expect(made.regions).toHaveLength(1);
    expect(made.regions[0]).toMatchObject({
      id: 'made',
      name: 'つくり圏域',
      shortName: 'つくり',
      codes: [A, B],
      central: [A],
      initiatives: 4,
      families: { work: 3, exchange: 0, health: 0, learning: 0, town: 1, safety: 0 },
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

  it('names what it can be coloured by, pillars by their short names, in the language of the page', () => {
    expect(made.labels.families.work).toBe('和work');
    expect(made.labels.categories['b-health']).toBe('和b-health');
    expect(made.labels.pillars).toEqual({ economy: '和economy', urban: '和urban', living: '和living' });
    expect(model('made', voiceOf('en')).labels.families.work).toBe('work');
  });

  it('has a second line beneath names only where there is one', () => {
    expect(made.regions[0]).not.toHaveProperty('under');
    const english = model('made', voiceOf('en'));
    expect(english.regions[0]?.under).toBe('つくり');
    expect(english.places[C]?.[3]).toBe('竹原市');
  });

  it('has no empty line where no reading is known, and halls to the ten metres', () => {
    const quiet = madeMunicipality(A, { kana: '', hall: [140.123456, 36.987654] });
    const atlas = madeAtlas([madeRegion({ members: [madeMember(A)] })], [quiet]);
    const { places } = mapModel(atlas, paintByLead(atlas), topology, [], japanese);
    expect(places[A]).toEqual([`町${A}`, 140.1235, 36.9877]);
  });

  it('has the look of an announced member as well', () => {
    const source = { url: 'https://example.jp/news', supports: '発表' };
    const region = madeRegion({
      members: [madeMember(A)],
      announcements: [{ kind: 'accession', text: '加わる', seen: '2025-01', code: C, source }],
    });
    const atlas = madeAtlas([region], [madeMunicipality(C)]);
    const { announced, tiles } = mapModel(atlas, paintByLead(atlas), topology, [], japanese);
    expect(announced).toEqual([C]);
    expect(Object.keys(tiles)).toContain('announced');
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

describe('regionsByCode', () => {
  it('has each member with all its regions, in their order', () => {
    const regions = [
      { id: 'one', codes: [A, B] },
      { id: 'other', codes: [B] },
    ] as MapModel['regions'];
    expect([...regionsByCode({ regions })]).toEqual([
      [A, ['one']],
      [B, ['one', 'other']],
    ]);
  });
});

describe('calloutPlace', () => {
  it('is another one for longer English names only where it is said, and on the right where nothing is', () => {
    expect(calloutPlace('hiroshima')).toEqual({ side: 'top', shift: [-0.35, 0] });
    expect(calloutPlace('hiroshima', 'easy')).toEqual(calloutPlace('hiroshima', 'ja'));
    expect(calloutPlace('hiroshima', 'en')).toEqual({ side: 'top', shift: [-1, 0] });
    expect(calloutPlace('gifu', 'en')).toEqual(calloutPlace('gifu'));
    expect(calloutPlace('nowhere', 'en')).toEqual({ side: 'right' });
  });
});
