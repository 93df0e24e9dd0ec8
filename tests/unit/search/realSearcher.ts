import type { Language } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { searchDocuments } from '../../../src/search/documents.ts';
import { openIndex } from '../../../src/search/openIndex.ts';
import type { Found, FoundGroup, Searcher } from '../../../src/search/types.ts';
import { realRecord } from '../record/realRecord.ts';

/** What ships, opened as a browser opens it. */
export interface RealSearcher extends Searcher {
  atlas: Atlas;
  /** "茨城県水戸市" for a municipality, the id for anything else. */
  nameOf(found: Found): string;
  /** Every result, by these names, in the order shown. */
  names(query: string): string[];
}

let record: Promise<Atlas> | undefined;

export async function realSearcher(language: Language): Promise<RealSearcher> {
  record ??= realRecord();
  const atlas = await record;
  const json = buildIndex(searchDocuments(atlas, { language, words: wordsOf(language) }));
  const { search } = openIndex(json);
  const nameOf = ({ kind, id }: Found) => {
    if (kind !== 'municipality') return id;
    const { prefecture, name } = atlas.municipality(id);
    return prefecture + name;
  };
  const names = (query: string) => allOf(search(query, 5000)).map(nameOf);
  return { atlas, search, nameOf, names };
}

export function allOf(groups: readonly FoundGroup[]): Found[] {
  return groups.flatMap(({ results }) => results);
}
