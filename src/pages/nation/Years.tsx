import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { YearModel } from '../../view/models/years.ts';
import { YearEvents } from './YearEvents.tsx';

/** Every year of the record: how things stood at its end, what began and who joined. Needs neither map nor script. */
export function Years({ years }: { years: readonly YearModel[] }) {
  const words = usePageWords();
  const most = Math.max(...years.map(({ memberships }) => memberships));
  const prefectural = years.at(-1)?.prefectural ?? 0;
  return (
    <section className="years" aria-labelledby="years-title">
      <h2 id="years-title">{words.years.title}</h2>
      <p>{words.years.lead}</p>
      {years.map((year) => (
        <Year key={year.year} year={year} share={year.memberships / most} />
      ))}
      <p className="caption">{words.years.known}</p>
      {prefectural > 0 && <p className="caption">{words.years.prefectural(prefectural)}</p>}
      <p className="caption">{words.years.doubts}</p>
    </section>
  );
}

interface YearProps {
  year: YearModel;
  /** Memberships, of those of the year that has most. */
  share: number;
}

function Year({ year: model, share }: YearProps) {
  const words = usePageWords();
  const address = useAddress();
  const { year, regions, memberships, municipalities } = model;
  return (
    <details className="year">
      <summary>
        <span className="year-name">{words.years.year(year)}</span>{' '}
        <span className="year-standing">{words.years.standing(regions, memberships)}</span>{' '}
        <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect className="year-bar" width={(100 * share).toFixed(1)} height="8" />
        </svg>
        <span className="year-news">{newsOf(model, words)}</span>
      </summary>
      <p className="caption">{words.years.distinct(municipalities)}</p>
      <YearEvents year={model} />
      <p className="no-print">
        <a href={`${address(paths.nation)}?year=${year}`} data-year={year}>
          {words.years.map(year)}
        </a>
      </p>
    </details>
  );
}

/** "12 regions began / 1 municipality joined", without what there was none of. */
function newsOf({ formed, joined, left }: YearModel, words: ReturnType<typeof usePageWords>): string {
  const sum = (moving: YearModel['joined']) =>
    moving.reduce((total, { members }) => total + members.length, 0);
  const parts = [
    [formed.length, words.years.formedCount],
    [sum(joined), words.years.joinedCount],
    [sum(left), words.years.leftCount],
  ] as const;
  return parts.flatMap(([count, say]) => (count === 0 ? [] : [say(count)])).join(words.site.apart);
}
