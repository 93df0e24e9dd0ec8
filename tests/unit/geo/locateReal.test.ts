import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLocator, TOLERANCE } from '../../../src/geo/locate.ts';
import type { MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { parseMunicipalities } from '../../../src/record/municipalities.ts';

const halls = parseMunicipalities(readFileSync('data/municipalities.csv', 'utf8')).flatMap(
  ({ code, name, hall }) => (hall ? [{ code, name, hall }] : []),
);

function locator(level: keyof typeof TOLERANCE) {
  const topology = JSON.parse(readFileSync(`geodata/${level}.topo.json`, 'utf8')) as MunicipalTopology;
  return createLocator(topology, TOLERANCE[level]);
}

const [fine, middle] = [locator('fine'), locator('middle')];

/** Halls that stand outside their own area, with the municipality they stand in. */
const ELSEWHERE: Readonly<Record<string, readonly [code: string, why: string]>> = {
  '46303': ['46201', '三島村: the hall stands in 鹿児島市, where the ferry leaves'],
  '46304': ['46201', '十島村: the hall stands in 鹿児島市, where the ferry leaves'],
  '47381': ['47207', '竹富町: the hall stands in 石垣市, where the ferries leave'],
};

/** What the coarser borders get wrong; each time the right answer is named as well. */
const WRONG_AT_MIDDLE: Readonly<Record<string, string>> = {
  '10448': '昭和村: near the border with 沼田市',
  '22301': '東伊豆町: near the shore',
  '26463': '伊根町: near the border with 宮津市',
  '28203': '明石市: near the shore',
  '30427': '北山村: near the border with 熊野市',
  '43507': '水上村: near the border with 湯前町',
  '47210': '糸満市: near the shore',
};

describe('the halls of the record', { timeout: 60_000 }, () => {
  it('are nearly all known', () => {
    expect(halls.length).toBeGreaterThanOrEqual(1740);
  });

  it('lie in their own municipality by the fine borders, but for those that really do not; few are near a border', () => {
    const astray: string[] = [];
    let near = 0;
    for (const { code, name, hall } of halls) {
      const located = fine(hall, 30);
      const home = located.kind === 'inside' ? located.code : 'the sea';
      if (home !== (ELSEWHERE[code]?.[0] ?? code)) astray.push(`${code} ${name}: ${home}`);
      if (located.kind === 'inside' && located.near.length > 0) near += 1;
    }
    expect(astray).toEqual([]);
    expect(near).toBeLessThan(halls.length / 100);
  });

  it('lie there or near there by the coarser ones: no answer leaves the right one out', () => {
    const wrong: string[] = [];
    for (const { code, hall } of halls) {
      if (ELSEWHERE[code]) continue;
      const located = middle(hall, 0);
      if (located.kind === 'inside' && located.code === code) continue;
      wrong.push(code);
      if (located.kind === 'inside') expect(located.near, code).toContain(code);
      else {
        expect(located.nearest, code).toBe(code);
        expect(located.metres, code).toBeLessThan(TOLERANCE.middle);
      }
    }
    expect(wrong.sort()).toEqual(Object.keys(WRONG_AT_MIDDLE).sort());
  });
});

/** Ward offices, [lat, lon] to a thousandth of a degree. */
const WARDS = [
  ['札幌市中央区', 43.055, 141.341, '01100'],
  ['仙台市青葉区', 38.269, 140.87, '04100'],
  ['さいたま市大宮区', 35.906, 139.629, '11100'],
  ['横浜市西区', 35.454, 139.617, '14100'],
  ['川崎市麻生区', 35.604, 139.506, '14130'],
  ['浜松市天竜区', 34.873, 137.816, '22130'],
  ['名古屋市中区', 35.17, 136.91, '23100'],
  ['京都市伏見区', 34.937, 135.761, '26100'],
  ['大阪市北区', 34.705, 135.51, '27100'],
  ['広島市安佐北区', 34.516, 132.507, '34100'],
  ['北九州市門司区', 33.941, 130.96, '40100'],
  ['福岡市早良区', 33.582, 130.348, '40130'],
] as const;

describe('wards', () => {
  it.each(WARDS)('%s is answered with its city', (_, latitude, longitude, code) => {
    for (const locate of [fine, middle])
      expect(locate([longitude, latitude], 30)).toMatchObject({ kind: 'inside', code });
  });

  it.each([
    ['千代田区', 35.694, 139.754, '13101'],
    ['世田谷区', 35.646, 139.653, '13112'],
    ['八丈町, an island of 東京都', 33.11, 139.79, '13401'],
  ] as const)('%s is a municipality of its own', (_, latitude, longitude, code) => {
    expect(fine([longitude, latitude], 30)).toMatchObject({ kind: 'inside', code });
  });
});

describe('exclaves, islands and waters', () => {
  it.each([
    ['北山村, all of it between two other prefectures', 33.932, 135.969, '30427'],
    ['竹生島, in 琵琶湖', 35.423, 136.144, '25203'],
    ['沖島, in 琵琶湖', 35.213, 136.065, '25204'],
    ['舳倉島, 50 km off the coast', 37.851, 136.918, '17204'],
  ] as const)('%s', (_, latitude, longitude, code) => {
    expect(fine([longitude, latitude], 30)).toMatchObject({ kind: 'inside', code });
  });

  it('the middle of 東京湾 is outside', () => {
    expect(fine([139.85, 35.5], 30)).toMatchObject({ kind: 'outside' });
  });
});
