import { useMemo } from 'react';
import { COVERAGE_KINDS } from '../../../record/counting.ts';
import { type Tally, tallyOf } from '../../../view/catalogue/tally.ts';
import { type Tool, useTool } from './context.ts';

/** What the rows rest on, above the table: their number is of what is on record, not of what regions do. */
export function Basis({ rows }: { rows: readonly number[] }) {
  const tool = useTool();
  const { say, catalogue } = tool;
  const tally = useMemo(() => tallyOf(catalogue, rows), [catalogue, rows]);
  if (tally.rows === 0) return <p className="catalogue-nothing">{say.nothing}</p>;
  return (
    <div className="catalogue-basis">
      <p className="catalogue-basis-title">{say.basisTitle}</p>
      <ul className="plain-list">
        {basisLines(tool, tally).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The same in sentences; with a table that is taken along they go as well. */
export function basisLines({ say, words }: Pick<Tool, 'say' | 'words'>, tally: Tally): string[] {
  const { byBasis, notCounted, counted } = tally;
  const left = (['repeated', 'completed', 'outside'] as const)
    .filter((mark) => notCounted[mark] > 0)
    .map((mark) => say.leftOut[mark](notCounted[mark]));
  return [
    ...COVERAGE_KINDS.filter((kind) => byBasis[kind] > 0).map((kind) => say.basisOf[kind](byBasis[kind])),
    left.length === 0 ? say.countedAll : say.countedOf(counted, words.site.list(left)),
  ];
}
