import type { Words } from '../shape.ts';

/** What stands on a map and in its data when they are taken along. */
export const enMapData: Words['mapData'] = {
  version: (version, date) => `Data ${version} (${date}) CC BY 4.0`,
  ofRegion:
    'Values are those of the region, not of the municipality. They cannot be summed over municipalities.',
  several: 'Some municipalities belong to several regions, so regions cannot be added up either.',
  byPrefecture: '13 municipalities of Kochi take part by the prefecture’s own scheme, not the national one.',
  shapes: 'Shapes are simplified. Areas and lengths cannot be measured on them.',
};
