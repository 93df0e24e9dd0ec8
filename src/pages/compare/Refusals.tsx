import { usePageWords } from '../../ui/site.ts';

const REFUSED = ['diversity', 'locationQuotient', 'similarity', 'rankByCounts', 'composition'] as const;

/** What this page does not compare, and why. */
export function Refusals() {
  const { compare, compareAbout: say } = usePageWords();
  return (
    <>
      <p>{say.refusedLead}</p>
      <dl className="compare-refused">
        {REFUSED.map((what) => (
          <div key={what}>
            <dt>{compare.refusals[what]}</dt>
            <dd>{say.refused[what]}</dd>
          </div>
        ))}
      </dl>
      <p>{say.draft}</p>
    </>
  );
}
