import { Scroller } from '../../ui/Scroller.tsx';
import { usePageWords } from '../../ui/site.ts';
import type { RelationEdge } from '../../view/compare/relations.ts';
import type { RegionNames } from './pageData.ts';
import { RELATION_ORDER, type RelationsPicture, RelationsPlate } from './RelationsPlate.tsx';

interface RelationsMapProps {
  pictures: Readonly<Record<'nation' | 'close', RelationsPicture>>;
  names: readonly RegionNames[];
  edges: readonly RelationEdge[];
}

/** The relations on two maps, of the country and of its densest part, with what the lines mean. */
export function RelationsMap({ pictures, names, edges }: RelationsMapProps) {
  const { compare, compareAbout } = usePageWords();
  const say = compareAbout.relations;
  const plate = { names, edges };
  return (
    <figure className="compare-graph">
      <figcaption>
        <span>{say.mapHint}</span>
        <ul className="compare-graph-key">
          {[...RELATION_ORDER].reverse().map((kind) => (
            <li key={kind}>
              <svg
                data-plot="key"
                data-caption={say.kinds[kind]}
                viewBox="0 0 40 10"
                width="40"
                height="10"
                aria-hidden="true"
              >
                <path className={`compare-edge compare-edge-${kind}`} d="M1 5h38" />
              </svg>
              {say.kinds[kind]}
            </li>
          ))}
        </ul>
      </figcaption>
      <Scroller label={say.map} className="compare-graph-plates">
        <RelationsPlate id="nation" picture={pictures.nation} label={say.map} {...plate} />
        <div>
          <p className="caption">{say.close}</p>
          <RelationsPlate id="close" picture={pictures.close} label={say.close} {...plate} />
        </div>
      </Scroller>
      <p className="caption">{compare.take.credit}</p>
    </figure>
  );
}
