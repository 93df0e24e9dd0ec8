import type { CoverageKind } from '../../record/counting.ts';
import type { Option } from './facets.ts';

/** A region as the catalogue names it. */
export interface CatalogueRegion extends Option {
  /** For narrow places, without readings. */
  shortName: string;
  /** By which its rows are sorted: the reading, on English pages the English name. */
  sortName: string;
  /** Whatever it is called by, for free text. */
  names: string;
  basis: CoverageKind;
  /** Places in the list of prefectures of those its members lie in. */
  prefectures: readonly number[];
}

/** Why a row is not counted under the counting rule (record/counting.ts). */
export const MARKS = ['counted', 'repeated', 'completed', 'outside'] as const;
export type Mark = (typeof MARKS)[number];

/** All initiatives in one language, column by column; a row is the same place in each list. In the order of the record. */
export interface CatalogueFile {
  regions: readonly CatalogueRegion[];
  prefectures: readonly Option[];
  pillars: readonly Option[];
  fields: readonly Option[];
  categories: readonly (Option & { family: string })[];
  situations: readonly Option[];
  documents: readonly (Option & { publisher: string })[];
  rows: CatalogueColumns;
}

export interface CatalogueColumns {
  /** Places in the lists above. */
  region: readonly number[];
  pillar: readonly number[];
  field: readonly number[];
  category: readonly number[];
  situation: readonly (readonly number[])[];
  document: readonly (readonly number[])[];
  /** Places in the lists of words (facets.ts, MARKS). */
  participants: readonly number[];
  status: readonly number[];
  mark: readonly number[];
  /** With the region's id: the address of its page. */
  key: readonly string[];
  /** As printed, "1-2". */
  number: readonly (string | null)[];
  title: readonly string[];
  summary: readonly string[];
  /** Further texts in which words are looked for: other titles, parts, tags, the Japanese summary. */
  texts: readonly string[];
  /** How many municipalities take part; null where the sources do not say. */
  participantCount: readonly (number | null)[];
  /** How many figures the sources give. */
  figures: readonly number[];
}
