import { OnlyInJapanese } from '../../ui/RecordText.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { useWords } from '../../ui/site.ts';
import type { KpiModel, MeasureModel, StrategyModel } from '../../view/models/strategy.ts';

/** A town's own strategy: goals, measures, actions and targets. Targets are told as targets, before and after the change. */
export function StrategySection({ strategy }: { strategy: StrategyModel }) {
  const words = useWords();
  const { title, period, periodBefore, goals, notes, doubts, sources } = strategy;
  return (
    <section className="strategy" id="strategy">
      <h2>{title}</h2>
      <p className="coverage">{words.strategy.period(period, periodBefore)}</p>
      <p className="caution">{words.strategy.targets}</p>
      <OnlyInJapanese />
      {goals.map((goal) => (
        <section key={goal.number} className="goal">
          <h3>{words.strategy.goal(goal.number, goal.name)}</h3>
          <p>{goal.direction}</p>
          <Kpis kpis={goal.kpis} />
          {goal.measures.map((measure) => (
            <Measure key={measure.number} measure={measure} />
          ))}
        </section>
      ))}
      {[...notes, ...doubts].length > 0 && (
        <ul className="remarks">
          {[...notes, ...doubts].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Sources sources={sources} />
    </section>
  );
}

function Measure({ measure }: { measure: MeasureModel }) {
  const words = useWords();
  const { number, name, middleItem, department, relatedDepartment, actions, kpis, notes } = measure;
  const texts: [string, string | null][] = [
    [words.strategy.firstPeriod, measure.firstPeriod],
    [words.strategy.issues, measure.issues],
    [words.strategy.secondPeriod, measure.secondPeriod],
  ];
  return (
    <details className="measure">
      <summary>
        <span className="number">{number}</span> {name}
        <span className="pillar-count">{words.strategy.actionCount(actions.length)}</span>
      </summary>
      <p className="caption">
        {middleItem}
        {words.site.apart}
        {words.strategy.department}
        {words.site.colon}
        {department}
        {relatedDepartment !== null &&
          words.site.brackets(words.strategy.related + words.site.colon + relatedDepartment)}
      </p>
      {texts.map(([label, text]) =>
        text === null ? null : (
          <p key={label}>
            <strong>{label}</strong>　{text}
          </p>
        ),
      )}
      <ul className="plain-list">
        {actions.map((action) => (
          <li key={action.title}>
            {action.title}
            {action.summary !== undefined && <span className="caption">　{action.summary}</span>}
          </li>
        ))}
      </ul>
      <Kpis kpis={kpis} />
      {notes.map((note) => (
        <p key={note} className="caption">
          {note}
        </p>
      ))}
    </details>
  );
}

function Kpis({ kpis }: { kpis: readonly KpiModel[] }) {
  const words = useWords();
  if (kpis.length === 0) return null;
  const target = (value: number | null, unit: string, period: string | null) =>
    `${value === null ? '—' : `${words.site.count(value)}${unit}`}${period === null ? '' : words.site.brackets(period)}`;
  return (
    <Scroller label={words.strategy.kpi} className="table-scroll">
      <table className="statistics kpis">
        <thead>
          <tr>
            <th scope="col">{words.strategy.kpi}</th>
            <th scope="col">{words.strategy.before}</th>
            <th scope="col">{words.strategy.after}</th>
          </tr>
        </thead>
        <tbody>
          {kpis.map((kpi) => (
            <tr key={kpi.label}>
              <th scope="row">
                {kpi.label}
                {kpi.reading === 'doubtful' && (
                  <span className="caution"> {words.strategy.doubtful(kpi.asPrinted, kpi.alternatives)}</span>
                )}
                {kpi.note !== undefined && <span className="member-note">{kpi.note}</span>}
              </th>
              <td>{target(kpi.targetBefore, kpi.unit, kpi.periodBefore)}</td>
              <td>{target(kpi.target, kpi.unit, kpi.period)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
