import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, useFileAddress, useLanguage, usePageWords } from '../../ui/site.ts';
import type { RelationEdge } from '../../view/compare/relations.ts';
import { IDS, type RegionNames } from './pageData.ts';
import { RelationsMap } from './RelationsMap.tsx';
import type { RelationsPicture } from './RelationsPlate.tsx';
import { RelationTable } from './RelationTable.tsx';
import { CompareWordsProvider } from './words.ts';

interface RelationsPageProps {
  names: readonly RegionNames[];
  edges: readonly RelationEdge[];
  /** Names of shared municipalities, by code. */
  municipalities: Readonly<Record<string, string>>;
  pictures: Readonly<Record<'nation' | 'close', RelationsPicture>>;
  /** Name of the graph's file below the site's root. */
  graphFile: string;
}

/** Which regions overlap, touch and are nearest: a map, and tables that say all of it. */
export function RelationsPage({ names, edges, municipalities, pictures, graphFile }: RelationsPageProps) {
  const words = usePageWords();
  const address = useAddress();
  const fileAddress = useFileAddress();
  const language = useLanguage();
  const say = words.compareAbout.relations;
  const of = (kind: RelationEdge['kind']) => edges.filter((edge) => edge.kind === kind);
  const touching = new Set(of('touches').flatMap(({ from, to }) => [from, to]));
  const alone = names.filter(({ id }) => !touching.has(id));
  const tables = [
    { kind: 'overlaps', title: say.overlapsTitle, about: say.overlapsAbout },
    { kind: 'touches', title: say.touchesTitle, about: say.touchesAbout },
    { kind: 'nearest', title: say.nearestTitle, about: say.nearestAbout },
  ] as const;
  return (
    <CompareWordsProvider words={words.compare}>
      <div className="reading-page compare-page">
        <Breadcrumb
          crumbs={[
            { label: words.site.nation, path: paths.nation },
            { label: words.compare.title, path: paths.compare },
          ]}
          current={say.title}
        />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p className="caption">{words.site.asOf}</p>
        <RelationsMap pictures={pictures} names={names} edges={edges} />
        {tables.map(({ kind, title, about }) => (
          <section key={kind} aria-labelledby={`relations-${kind}`}>
            <h2 id={`relations-${kind}`}>
              {title}
              {kind !== 'nearest' && words.site.brackets(say.pairs(of(kind).length))}
            </h2>
            <p>{about}</p>
            <RelationTable
              kind={kind}
              title={title}
              edges={of(kind)}
              names={names}
              municipalities={municipalities}
            />
            {kind === 'touches' && (
              <p className="caption">
                {say.none}
                {words.site.colon}
                {words.site.list(alone.map(({ name }) => name))}
              </p>
            )}
          </section>
        ))}
        <section aria-labelledby="relations-take">
          <h2 id="relations-take">{words.compare.sections.take}</h2>
          <div id={IDS.relations} />
          <p>
            <a href={fileAddress(graphFile)} download>
              {say.graph}
            </a>
          </p>
          <Cite title={say.title} address={address(paths.relations)} words={words.cite} language={language} />
        </section>
      </div>
    </CompareWordsProvider>
  );
}
