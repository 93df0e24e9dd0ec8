import type { CatalogueVocabulary } from './address.ts';
import {
  FACETS,
  type FacetId,
  type FacetIndex,
  FIXED_VALUES,
  type FixedFacetId,
  indexFacet,
  type Option,
} from './facets.ts';
import { type CatalogueFile, type CatalogueRegion, MARKS, type Mark } from './file.ts';

/** The catalogue, ready to be narrowed and sorted. Made once; nothing in it changes. */
export interface Catalogue {
  /** Rows in all. */
  size: number;
  file: CatalogueFile;
  facets: Readonly<Record<FacetId, FacetIndex>>;
  vocabulary: CatalogueVocabulary;
}

/** What a page calls the values of facets that are not the record's. */
export type FixedLabels = {
  readonly [Facet in FixedFacetId]: Readonly<Record<(typeof FIXED_VALUES)[Facet][number], string>>;
};

const YES = 0;
const NO = 1;
const COUNTED = MARKS.indexOf('counted');

/** @param labels words for those values that the file has only as places */
export function openCatalogue(file: CatalogueFile, labels: FixedLabels): Catalogue {
  const { rows, regions } = file;
  const basisOf = regions.map(({ basis }) => FIXED_VALUES.basis.indexOf(basis));
  const facets: Record<FacetId, FacetIndex> = {
    region: indexFacet(regions, rows.region),
    prefecture: indexFacet(
      file.prefectures,
      rows.region.map((place) => regions[place]?.prefectures ?? []),
    ),
    pillar: indexFacet(file.pillars, rows.pillar),
    field: indexFacet(file.fields, rows.field),
    category: indexFacet(file.categories, rows.category),
    situation: indexFacet(file.situations, rows.situation),
    participants: indexFacet(fixed('participants', labels), rows.participants),
    status: indexFacet(fixed('status', labels), rows.status),
    basis: indexFacet(
      fixed('basis', labels),
      rows.region.map((place) => basisOf[place] ?? []),
    ),
    document: indexFacet(file.documents, rows.document),
    figures: indexFacet(
      fixed('figures', labels),
      rows.figures.map((count) => (count > 0 ? YES : NO)),
    ),
    counted: indexFacet(
      fixed('counted', labels),
      rows.mark.map((mark) => (mark === COUNTED ? YES : NO)),
    ),
  };
  const ids = FACETS.map((facet) => [facet, facets[facet].options.map(({ id }) => id)]);
  return {
    size: rows.key.length,
    file,
    facets,
    vocabulary: Object.fromEntries(ids) as unknown as CatalogueVocabulary,
  };
}

/** @throws Error for a row that is not there */
export function regionOf({ file }: Catalogue, row: number): CatalogueRegion {
  const region = file.regions[file.rows.region[row] ?? -1];
  if (!region) throw new Error(`the catalogue has no row ${row}`);
  return region;
}

export function markOf({ file }: Catalogue, row: number): Mark {
  return MARKS[file.rows.mark[row] ?? COUNTED] ?? 'counted';
}

function fixed<Facet extends FixedFacetId>(facet: Facet, labels: FixedLabels): Option[] {
  const words: Readonly<Record<string, string>> = labels[facet];
  return FIXED_VALUES[facet].map((id) => ({ id, label: words[id] ?? id }));
}
