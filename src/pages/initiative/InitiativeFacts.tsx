import type { Words } from '../../i18n/shape.ts';
import { Figures } from '../../ui/Figures.tsx';
import { useWords } from '../../ui/site.ts';
import type { InitiativeDetails, InitiativeModel } from '../../view/models/initiative.ts';

/** Programmes inside an initiative; they are told, not counted. */
export function Parts({ parts }: { parts: InitiativeDetails['parts'] }) {
  const words = useWords();
  if (parts.length === 0) return null;
  return (
    <section>
      <h2>{words.initiative.parts}</h2>
      <ul className="parts">
        {parts.map(({ title, summary, figures }) => (
          <li key={title}>
            <h3>{title}</h3>
            {summary !== undefined && <p>{summary}</p>}
            <Figures figures={figures ?? []} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where an initiative stands: pillar, field, category, status, figures, remarks. */
export function InitiativeFacts({
  initiative,
  details,
}: {
  initiative: InitiativeModel;
  details: InitiativeDetails;
}) {
  const words = useWords();
  const facts: [string, string | null][] = [
    [words.initiative.pillar, details.pillar.label],
    [words.initiative.pillarsAsPrinted, details.pillarsAsPrinted],
    [words.initiative.field, details.field.label],
    [words.initiative.category, initiative.category.label],
    [words.initiative.alsoCategories, listed(details.alsoCategories, words)],
    [words.initiative.situations, listed(initiative.situations, words)],
    [
      words.initiative.status,
      words.initiative.statuses[initiative.status] + words.site.brackets(words.initiative.statusCaution),
    ],
  ];
  return (
    <section>
      {details.figures.length > 0 && (
        <>
          <h2>{words.initiative.figures}</h2>
          <Figures figures={details.figures} />
        </>
      )}
      <dl className="facts">
        {facts.map(([term, value]) =>
          value === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {details.notes.length > 0 && (
        <>
          <h2>{words.initiative.notes}</h2>
          <ul className="remarks">
            {details.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function listed(labels: readonly { label: string }[], words: Words): string | null {
  return labels.length === 0 ? null : words.site.list(labels.map(({ label }) => label));
}
