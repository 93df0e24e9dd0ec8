import { Sources } from '../../ui/Sources.tsx';
import { useWords } from '../../ui/site.ts';
import type { BackcastModel } from '../../view/models/results.ts';

/** A vision told backwards, as a tree: goal, what each pillar does for it, the projects that come first. */
export function Backcast({ backcast }: { backcast: BackcastModel }) {
  const words = useWords();
  const { vision, goal, branches, projects, note, source } = backcast;
  return (
    <section className="backcast">
      <h2>{words.results.backcast(vision)}</h2>
      <p className="backcast-goal">{goal}</p>
      <ul className="tree">
        {branches.map(({ pillar, text }) => (
          <li key={pillar.id}>
            <p className="tree-heading">{pillar.label}</p>
            <p>{text}</p>
          </li>
        ))}
        <li>
          <p className="tree-heading">{words.results.projects}</p>
          <p>{words.site.list(projects)}</p>
        </li>
      </ul>
      {note !== null && <p className="caption">{note}</p>}
      <Sources sources={[source]} />
    </section>
  );
}
