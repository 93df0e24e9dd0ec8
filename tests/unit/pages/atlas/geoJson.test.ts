import { readFileSync } from 'node:fs';
import { kinks, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { readGeometry } from '../../../../src/build/geometry.ts';
import { colourFacts } from '../../../../src/colour/facts.ts';
import { type ColourView, DEFAULT_VIEW, paintsOf } from '../../../../src/colour/paint.ts';
import type { MunicipalTopology } from '../../../../src/geo/mapTopology.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { type MapNotes, mapGeoJson } from '../../../../src/pages/atlas/takeAlong/geoJson.ts';
import { DATASET } from '../../../../src/record/dataset.ts';
import { colourLegend } from '../../../../src/view/models/colourLegend.ts';
import { mapModel } from '../../../../src/view/models/map.ts';
import { realRecord } from '../../record/realRecord.ts';

const atlas = await realRecord();
const facts = colourFacts(atlas);
const words = wordsOf('ja');
const { fine } = await readGeometry('geodata');
const topology = JSON.parse(readFileSync('geodata/middle.topo.json', 'utf8')) as MunicipalTopology;
const model = mapModel(atlas, paintsOf(facts, DEFAULT_VIEW), fine.map, [], { language: 'ja', words });
const notes: MapNotes = {
  address: 'https://atlas.example/?color=members',
  place: '全国',
  only: null,
  language: 'ja',
  words,
};

function collectionOf(view: ColourView, given: Partial<MapNotes> = {}) {
  const paints = paintsOf(facts, view);
  const regions = Object.fromEntries(model.regions.map(({ id, name }) => [id, name]));
  const legend = colourLegend(facts, view, paints, { ...model.labels, regions }, words);
  return mapGeoJson({ facts, view, paints, legend }, topology, model, { ...notes, ...given });
}

/** Twice the signed area of a ring: positive where it runs counterclockwise. */
function turn(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + beforeX * y - x * beforeY;
  }, 0);
}

describe('the map as GeoJSON', () => {
  it('holds every coloured municipality once, with its regions and what their colours say', () => {
    const { features } = collectionOf({ mode: { color: 'stat', stat: 'population' }, year: null });
    expect(features).toHaveLength(379);
    const takehara = features.find(({ id }) => id === '34203');
    expect(takehara?.properties).toMatchObject({ name: '竹原市', code: '34203' });
    expect(takehara?.properties?.regions).toHaveLength(3);
    expect(takehara?.properties?.regionValues).toHaveLength(3);
    expect(takehara?.properties?.regionValues.every((text: string) => /人/.test(text))).toBe(true);
  });

  it('has the numbers of the regions beside their texts, with a unit, and says that they must not be summed', () => {
    const population = collectionOf({ mode: { color: 'stat', stat: 'population' }, year: null });
    const sapporo = population.features.find(({ id }) => id === '01100');
    // Docs/data.md works the same figure out from the tables.
    expect(sapporo?.properties).toMatchObject({ regions: ['sapporo'], regionNumbers: [2572766] });
    expect(population.meta).toMatchObject({ unit: 'people' });
    expect(JSON.stringify(population.meta)).toContain('市町村で足し合わせることはできません');
    const counted = collectionOf({ mode: { color: 'category', category: 'medical' }, year: null });
    const of = (id: string) => {
      const region = facts.regions.find((each) => each.id === id);
      // Nothing among chosen examples is not nothing.
      return region?.categories.medical ?? (region?.coverage === 'complete' ? 0 : null);
    };
    expect(of('sapporo')).toBeNull();
    for (const { properties } of counted.features)
      expect(properties?.regionNumbers).toEqual(properties?.regions.map(of));
    expect(counted.meta).toMatchObject({ unit: 'initiatives' });
    const lead = collectionOf(DEFAULT_VIEW);
    expect(lead.meta).toMatchObject({ unit: null });
    expect(lead.features[0]?.properties).not.toHaveProperty('regionNumbers');
  });

  it('has shapes that are valid everywhere: no ring touches or crosses itself', () => {
    for (const { id, geometry } of collectionOf(DEFAULT_VIEW).features) {
      for (const ring of geometry.coordinates.flat()) {
        expect(new Set(ring.map(String)).size, String(id)).toBe(ring.length - 1);
        expect(kinks(polygon([ring])).features, String(id)).toEqual([]);
      }
    }
  });

  it('has outer rings counterclockwise and positions in degrees, longitude first', () => {
    for (const { geometry } of collectionOf(DEFAULT_VIEW).features) {
      for (const [outer = []] of geometry.coordinates) {
        expect(turn(outer)).toBeGreaterThan(0);
        for (const [longitude = 0, latitude = 0] of outer) {
          expect(longitude).toBeGreaterThan(122);
          expect(latitude).toBeLessThan(46);
        }
      }
    }
  });

  it('is of the year that is shown', () => {
    const { features } = collectionOf({ mode: { color: 'members' }, year: 2015 });
    expect(features.length).toBeLessThan(100);
    expect(features.every(({ properties }) => properties?.legend.length > 0)).toBe(true);
  });

  it.each([
    [2015, '2015-12-31'],
    [2025, DATASET.asOf],
    [null, DATASET.asOf],
  ])('of %s says that its members are those of %s', (year, shownAsOf) => {
    const { meta } = collectionOf({ mode: { color: 'members' }, year });
    expect(meta).toMatchObject({ shownAsOf, asOf: DATASET.asOf });
  });

  it('says when a part alone is shown, and which', () => {
    const all = collectionOf(DEFAULT_VIEW);
    expect(all.meta).toMatchObject({ filter: null });
    expect(all.features[0]?.properties).not.toHaveProperty('isShown');
    const some = collectionOf(DEFAULT_VIEW, { only: 'health' });
    expect(some.meta).toMatchObject({ filter: expect.stringContaining('だけを表示') });
    const shown = some.features.filter(({ properties }) => properties?.isShown);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(379);
    const label = model.labels.families.health;
    expect(shown.every(({ properties }) => properties?.legend.includes(label))).toBe(true);
  });

  it('says what it is, of which version, and what it must not be taken for', () => {
    const { meta } = collectionOf(DEFAULT_VIEW);
    expect(meta).toMatchObject({
      version: DATASET.version,
      address: notes.address,
      place: '全国',
      notOfficial: words.site.notOfficial,
    });
    expect(JSON.stringify(meta)).toContain('総務省の事例集に載った取組のうち');
    const members = collectionOf({ mode: { color: 'members' }, year: null }).meta;
    expect(JSON.stringify(members)).toContain('県の制度で参加');
  });

  it('credits whose figures and documents it rests on, and no others', () => {
    const creditsOf = (view: ColourView, given: Partial<MapNotes> = {}) =>
      (collectionOf(view, given).meta as { credits: string[] }).credits.join(' ');
    const stat = (id: 'outlook' | 'density' | 'age'): ColourView => ({
      mode: { color: 'stat', stat: id },
      year: null,
    });
    expect(creditsOf(stat('outlook'))).toMatch(/国勢調査.*将来推計人口/);
    expect(creditsOf(stat('density'))).toMatch(/国勢調査.*面積調/);
    expect(creditsOf(stat('age'))).not.toMatch(/国勢調査|面積調|推計|事例集/);
    expect(creditsOf({ mode: { color: 'pillar', pillar: 'living' }, year: null })).toMatch(
      /総務省「連携中枢都市圏の取組事例集（令和7年）」.*水戸市「.*郡山市「/,
    );
    expect(creditsOf({ mode: { color: 'members' }, year: null })).not.toMatch(/国勢調査|事例集/);
    expect(creditsOf(stat('outlook'), { language: 'en', words: wordsOf('en') })).toContain('(IPSS)');
    expect(creditsOf(DEFAULT_VIEW)).toContain('国土数値情報');
  });
});
