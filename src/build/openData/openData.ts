import type { Atlas } from '../../record/atlas.ts';
import { comparedRegions } from '../comparedRegions.ts';
import type { Geometry } from '../geometry.ts';
import { catalogueFile } from './catalogue.ts';
import { dataPackageFile } from './dataPackage.ts';
import { documentFiles } from './documents.ts';
import { geometryFiles } from './geometry.ts';
import { jsonFile, type OpenDataFile } from './openDataFile.ts';
import { relationGraphFile } from './relationGraph.ts';
import { jsonSchemas } from './schemas.ts';
import { crosswalkTable } from './tables/crosswalk.ts';
import { initiativeFacts } from './tables/initiativeFacts.ts';
import { initiativeTable } from './tables/initiatives.ts';
import { japaneseInitiativeTable } from './tables/initiativesInJapanese.ts';
import { measureTable } from './tables/measures.ts';
import { membershipTable } from './tables/memberships.ts';
import { municipalityTable } from './tables/municipalities.ts';
import { participantTable } from './tables/participants.ts';
import { relationTable } from './tables/relations.ts';
import { sourceTable } from './tables/sources.ts';
import { statisticsTable } from './tables/statistics.ts';
import { themeTable } from './tables/themes.ts';

/** Folder of the open data below the site's root. Its names are a contract: never renamed, no hash. */
export const OPEN_DATA_FOLDER = 'data/';

interface Place {
  /** Path the site lives under, with both slashes. */
  base: string;
  /** "https://city.example", or null where it is not known. */
  origin: string | null;
}

/** All files of data/, made from the record and the geometry; the last two tell of the others. */
export function openDataFiles(
  atlas: Atlas,
  geometry: Geometry,
  { base, origin }: Place,
  created: Date = timeOfBuild(process.env.SOURCE_DATE_EPOCH),
): OpenDataFile[] {
  const initiatives = initiativeFacts(atlas, (origin ?? '') + base);
  const compared = comparedRegions(atlas, geometry);
  const home = origin === null ? null : origin + base + OPEN_DATA_FOLDER;
  const files = [
    ...membershipTable(home, atlas),
    ...initiativeTable(home, initiatives),
    japaneseInitiativeTable(atlas, initiatives),
    ...participantTable(home, atlas, initiatives),
    ...sourceTable(home, atlas, initiatives),
    ...themeTable(home, atlas, initiatives),
    ...municipalityTable(home, atlas),
    ...crosswalkTable(home, atlas),
    ...statisticsTable(home, atlas),
    ...measureTable(home, atlas, compared),
    ...relationTable(home, compared),
    ...documentFiles(home, atlas, initiatives),
    relationGraphFile(home, atlas, compared),
    ...geometryFiles(home, atlas, geometry.middle),
    ...jsonSchemas().map(({ name, title, content }) =>
      jsonFile({ path: `schema/${name}.json`, name: `schema-${name}`, title, kind: 'schema' }, content),
    ),
  ];
  const catalogue = catalogueFile(atlas, files, home ?? '', home);
  return [...files, catalogue, dataPackageFile(atlas, [...files, catalogue], created, home)];
}

/** The time the files bear: that of SOURCE_DATE_EPOCH where a build is to be repeated exactly. */
export function timeOfBuild(epoch: string | undefined): Date {
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}
