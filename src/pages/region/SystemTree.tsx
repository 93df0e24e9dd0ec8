import { InitiativeList } from '../../ui/InitiativeList.tsx';
import { useWords } from '../../ui/site.ts';
import type { TreeNode } from '../../view/models/tree.ts';

type Level = 3 | 4 | 5 | 6;

/** The region's own system of headings, as deep as the region made it, with the initiatives in their places. */
export function SystemTree({ nodes, level = 3 }: { nodes: readonly TreeNode[]; level?: Level }) {
  const words = useWords();
  const Heading = `h${level}` as const;
  const below = Math.min(level + 1, 6) as Level;
  return (
    <ul className={`tree tree-${level}`}>
      {nodes.map(({ id, label, purpose, children, initiatives, total }) => (
        <li key={id} id={`node-${id}`}>
          <Heading className="tree-heading">
            {label} <span className="pillar-count">{words.region.pillarCount(total)}</span>
          </Heading>
          {purpose !== null && <p className="tree-purpose">{purpose}</p>}
          {initiatives.length > 0 && <InitiativeList initiatives={initiatives} level={below} />}
          {children.length > 0 && <SystemTree nodes={children} level={below} />}
        </li>
      ))}
    </ul>
  );
}
