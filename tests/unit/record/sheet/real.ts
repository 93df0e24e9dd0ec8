import { readdirSync, readFileSync } from 'node:fs';
import { parseMunicipalities } from '../../../../src/record/municipalities.ts';
import type { RegionFile } from '../../../../src/record/sheet/importSheet.ts';
import type { SheetLists } from '../../../../src/record/sheet/lists.ts';

const json = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8'));

/** The lists that ship. */
export const lists: SheetLists = {
  municipalities: parseMunicipalities(readFileSync('data/municipalities.csv', 'utf8')),
  taxonomy: json('taxonomy.json'),
  documents: json('sources.json').documents,
};

export function realRegion(id: string): RegionFile {
  return json(`regions/${id}.json`);
}

export const regionIds = readdirSync('data/regions').map((name) => name.replace('.json', ''));
