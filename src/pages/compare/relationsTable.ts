import type { CompareAboutWords } from '../../i18n/loadCompareWords.ts';
import type { RelationEdge } from '../../view/compare/relations.ts';
import type { TableGiven } from './exports.ts';
import { namesOf } from './model.ts';
import type { ComparePageData } from './pageData.ts';

/** The edges of the graph of regions, one a row; ready for programs that draw graphs. */
export function relationsTable(
  edges: readonly RelationEdge[],
  page: Pick<ComparePageData, 'names'>,
  { relations: say }: CompareAboutWords,
): TableGiven {
  const name = (id: string) => namesOf(page, id).name;
  return {
    name: 'region-relations',
    title: say.table,
    columns: [
      { id: 'kind', about: say.kind },
      { id: 'from', about: say.from },
      { id: 'from_name', about: say.from },
      { id: 'to', about: say.to },
      { id: 'to_name', about: say.to },
      { id: 'km', about: say.km },
      { id: 'municipalities', about: say.shared },
    ],
    rows: edges.map(({ kind, from, to, km, municipalities }) => [
      kind,
      from,
      name(from),
      to,
      name(to),
      km,
      municipalities.length === 0 ? null : municipalities.join(' '),
    ]),
    caveats: [say.overlapsAbout, say.touchesAbout, say.nearestAbout],
  };
}
