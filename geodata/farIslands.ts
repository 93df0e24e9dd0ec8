/** Groups of islands that are drawn at every level, however small: [west, south, east, north] in degrees. */
interface FarIslands {
  name: string;
  code: string;
  box: [number, number, number, number];
}

/** Drawn as the state draws them. What the source lacks of them is marked from islets.json instead. */
const FAR_ISLANDS: readonly FarIslands[] = [
  { name: '歯舞群島', code: '01223', box: [145.85, 43.3, 146.6, 43.7] },
  { name: '竹島', code: '32528', box: [131.8, 37.2, 131.95, 37.3] },
  { name: '魚釣島・久場島・大正島', code: '47207', box: [123.3, 25.6, 124.7, 26] },
  { name: '南鳥島', code: '13421', box: [153.9, 24.2, 154.1, 24.4] },
  { name: '沖ノ鳥島', code: '13421', box: [136, 20.3, 136.2, 20.5] },
];

/** Whether land of municipality `code` at [lon, lat] belongs to the far islands. */
export function isFarIsland(code: string, [longitude, latitude]: readonly [number, number]): boolean {
  return FAR_ISLANDS.some(
    ({ code: owner, box: [west, south, east, north] }) =>
      owner === code && longitude > west && longitude < east && latitude > south && latitude < north,
  );
}
