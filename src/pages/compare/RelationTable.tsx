import { Name } from '../../ui/Name.tsx';
import { paths } from '../../ui/paths.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { RelationEdge, RelationKind } from '../../view/compare/relations.ts';
import type { RegionNames } from './pageData.ts';

interface RelationTableProps {
  kind: RelationKind;
  title: string;
  edges: readonly RelationEdge[];
  names: readonly RegionNames[];
  municipalities: Readonly<Record<string, string>>;
}

/** The relations of one kind, a row each. */
export function RelationTable({ kind, title, edges, names, municipalities }: RelationTableProps) {
  const words = usePageWords();
  const address = useAddress();
  const say = words.compareAbout.relations;
  const last = { overlaps: say.shared, touches: say.border, nearest: say.distance }[kind];
  const region = (id: string) => (
    <a href={address(paths.region(id))}>
      <Name name={names.find((each) => each.id === id)?.name ?? id} />
    </a>
  );
  return (
    <Scroller label={title}>
      <table className="compare-table compare-relations">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.from}</th>
            <th scope="col">{say.to}</th>
            <th scope="col" className={kind === 'overlaps' ? undefined : 'compare-figure'}>
              {last}
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => (
            <tr key={`${edge.from} ${edge.to}`}>
              <th scope="row">{region(edge.from)}</th>
              <td className="compare-text">{region(edge.to)}</td>
              {edge.km === null ? (
                <td className="compare-text">
                  {words.site.list(edge.municipalities.map((code) => municipalities[code] ?? code))}
                </td>
              ) : (
                <td>{edge.km.toFixed(1)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
