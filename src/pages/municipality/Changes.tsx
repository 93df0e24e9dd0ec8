import { OncePassed } from '../../ui/OncePassed.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { useWords } from '../../ui/site.ts';
import type { ChangeModel } from '../../view/models/changes.ts';

/** What changed when, and what has been announced; in the order of time. */
export function Changes({ changes, isOneRegion }: { changes: readonly ChangeModel[]; isOneRegion: boolean }) {
  const words = useWords();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{words.town.changes}</h2>
      <ol className="milestones">
        {changes.map((change) => (
          <li key={`${change.date}${change.kind}${change.region.id}${'text' in change ? change.text : ''}`}>
            <span className="when">
              {change.kind === 'vision'
                ? words.site.fiscalYear(Number(change.date))
                : words.site.date(change.date)}
            </span>
            <div className="what">
              <What change={change} />
              {!isOneRegion && (change.kind === 'vision' || change.kind === 'announced') && (
                <span className="member-note">{words.town.ofRegion(change.region.name)}</span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ change }: { change: ChangeModel }) {
  const words = useWords();
  switch (change.kind) {
    case 'formed':
      return <>{words.town.formed(change.region.name)}</>;
    case 'agreed':
      return <>{words.town.agreed(change.region.name, change.centralNames)}</>;
    case 'entered':
      return <>{words.town.entered(change.region.name)}</>;
    case 'vision':
      return <>{words.town.visionBegins(change.name)}</>;
    case 'announced':
      return (
        <>
          {words.town.announced(change.text)}
          {change.expected !== null && (
            <>
              <span className="member-note">{words.town.expected(words.site.date(change.expected))}</span>
              <OncePassed date={change.expected}>{words.region.announcedPassed}</OncePassed>
            </>
          )}
          <Sources sources={[change.source]} />
        </>
      );
  }
}
