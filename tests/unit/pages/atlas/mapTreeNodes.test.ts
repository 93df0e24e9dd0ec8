import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { nationNodes, regionNodes } from '../../../../src/pages/atlas/mapTreeNodes.ts';
import { createPlaces } from '../../../../src/pages/atlas/places.ts';
import type { MapModel, MapRegion } from '../../../../src/view/models/map.ts';

const region = (id: string, codes: string[], central: string[], label: [number, number]): MapRegion => ({
  id,
  name: `${id}圏`,
  shortName: id,
  codes,
  central,
  initiatives: 3,
  families: { work: 3, exchange: 0, health: 0, learning: 0, town: 0, safety: 0 },
  bounds: [0, 0, 1, 1],
  label,
  callout: { point: label, side: 'left' },
});
const south = region('south', ['34203', '34100'], ['34100'], [132, 34]);
const north = region('north', ['01100'], ['01100'], [141, 43]);
const middle = region('middle', ['34203', '33100'], ['33100'], [133, 34]);
const model: MapModel = {
  regions: [south, north, middle],
  paints: {},
  tiles: {},
  announced: [],
  labels: { families: {}, categories: {}, pillars: {} },
  prefectural: [],
  islets: [],
  shared: {},
  underZoom: 9.3,
  places: {
    '01100': ['札幌市', 141.35, 43.06],
    '33100': ['岡山市', 133.9, 34.6],
    '34100': ['広島市', 132.4, 34.4],
    '34203': ['竹原市', null, null],
  },
};
const words = wordsOf('ja');
const places = createPlaces(model, words);

test('the nation runs from north to south; members begin with the central city', () => {
  const nodes = nationNodes(model.regions, places, words);
  expect(nodes.map(({ label }) => label)).toEqual(['north圏', 'middle圏', 'south圏']);
  expect(nodes[2]?.children.map(({ label }) => label)).toEqual([
    '広島市（連携中枢都市）',
    '竹原市（south圏、middle圏）',
  ]);
});

test("a region's members come first, then the other regions, nearest first", () => {
  const nodes = regionNodes(south, [north, middle], places, words);
  expect(nodes.map(({ key }) => key)).toEqual(['south_34100', 'south_34203', 'middle', 'north']);
  expect(nodes[1]?.selection).toEqual({ region: 'south', municipality: '34203' });
});

test('a municipality of several regions has a line of its own under each, with keys that differ', () => {
  const keys = nationNodes(model.regions, places, words).flatMap((node) => [
    node.key,
    ...node.children.map(({ key }) => key),
  ]);
  expect(keys.filter((key) => key.endsWith('34203'))).toHaveLength(2);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a hall that is not on record has no position', () => {
  expect(places.hallOf('34203')).toBeNull();
  expect(places.hallOf('34100')).toEqual([132.4, 34.4]);
});
