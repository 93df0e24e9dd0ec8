import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGeometry } from '../../../../src/build/geometry.ts';
import { colourFacts } from '../../../../src/colour/facts.ts';
import { type ColourView, DEFAULT_VIEW, paintsOf } from '../../../../src/colour/paint.ts';
import type { MunicipalTopology } from '../../../../src/geo/mapTopology.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { mapGeoJson } from '../../../../src/pages/atlas/takeAlong/geoJson.ts';
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
const notes = {
  address: 'https://atlas.example/?color=members',
  credits: ['境界：N03'],
  language: 'ja',
} as const;

function collectionOf(view: ColourView) {
  const paints = paintsOf(facts, view);
  const regions = Object.fromEntries(model.regions.map(({ id, name }) => [id, name]));
  const legend = colourLegend(facts, view, paints, { ...model.labels, regions }, words);
  return mapGeoJson({ paints, legend }, topology, model, notes);
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
    expect(takehara?.properties?.values).toHaveLength(3);
    expect(takehara?.properties?.values.every((text: string) => /人/.test(text))).toBe(true);
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

  it('says what it is, of which version, and what it must not be taken for', () => {
    const { meta } = collectionOf(DEFAULT_VIEW);
    expect(meta).toMatchObject({ version: DATASET.version, address: notes.address });
    expect(JSON.stringify(meta)).toContain('総務省の事例集に載った取組のうち');
    expect(JSON.stringify(meta)).toContain('境界：N03');
  });
});
