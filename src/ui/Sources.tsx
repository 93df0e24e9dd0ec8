import type { SourceModel } from '../view/models/initiative.ts';
import { useWords } from './site.ts';

/** Where it is said: document and section; one click away where it is on the web. */
export function Sources({ sources }: { sources: readonly SourceModel[] }) {
  const words = useWords();
  return (
    <p className="sources">
      <span className="sources-label">{words.initiative.source}</span>
      {sources.map((source, index) => (
        <span key={`${source.title}${source.section ?? index}`} className="source">
          <SourceTitle source={source} />
          {source.section !== null && words.initiative.sourceSection(source.section)}
        </span>
      ))}
    </p>
  );
}

function SourceTitle({ source: { title, publisher, url } }: { source: SourceModel }) {
  const words = useWords();
  const printed = publisher === null ? title : words.initiative.sourceLine(title, publisher);
  if (url === null) return <>{printed}</>;
  return <a href={url}>{printed}</a>;
}
