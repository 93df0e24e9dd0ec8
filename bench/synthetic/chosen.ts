import { type Atlas, createAtlas } from '../../src/record/atlas.ts';
import { SYNTHETIC_PREFIX } from './regions.ts';

/** Pages of real places: the same ones are looked at with every record. */
const REAL = ['hiroshima', 'ibaraki-keno', 'toyama', 'renkei-kochi', 'sapporo'] as const;
/** 水戸市, 竹原市 (in three regions), 札幌市, 千代田区 (in no region of the real record), 八丈町. */
const TOWNS = ['08201', '34203', '01100', '13101', '13401'] as const;
const EVERY = 12;

/** Paths of the pages and files that are made and weighed: some of each kind, real and made. */
export function chosenPaths(atlas: Atlas): { pages: string[]; files: string[] } {
  const made = atlas.regions.filter(({ id }) => id.startsWith(SYNTHETIC_PREFIX));
  const regions = [...REAL, ...made.filter((_, place) => place % EVERY === 0).map(({ id }) => id)];
  const towns = new Set([
    ...TOWNS,
    ...regions.slice(REAL.length).flatMap((id) =>
      atlas
        .region(id)
        .members.slice(0, 1)
        .map(({ code }) => code),
    ),
  ]);
  return {
    pages: [
      '/',
      '/initiatives/',
      ...regions.map((id) => `/regions/${id}/`),
      ...[...towns].map((code) => `/municipalities/${code}/`),
    ],
    files: [
      'colours.json',
      'initiativeCells.json',
      'ja/map.json',
      'ja/search.json',
      'ja/catalogue.json',
      ...regions.map((id) => `ja/regions/${id}.json`),
    ],
  };
}

/** The same record without the made regions: what a made town's page weighs today. */
export function withoutMade(atlas: Atlas): Atlas {
  return createAtlas({
    ...atlas,
    regions: atlas.regions.filter(({ id }) => !id.startsWith(SYNTHETIC_PREFIX)),
  });
}
