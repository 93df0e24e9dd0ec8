import { useWords } from '../../ui/site.ts';
import { type Axis, toggleLog, withAxis } from '../../view/compare/state.ts';
import type { ToolProps } from './CompareTools.tsx';
import { Correlations, pointNotes } from './Correlations.tsx';
import { scatterTable } from './exports.ts';
import { MeasureChoice } from './MeasureChoice.tsx';
import { measureOf, vocabularyOf } from './model.ts';
import { ScatterPlot } from './ScatterPlot.tsx';
import { ScatterValues } from './ScatterValues.tsx';
import { TakePlots } from './TakePlots.tsx';
import { TakeTable } from './TakeTable.tsx';
import { useCompareWords } from './words.ts';

/** Any measure against any other, with what can and cannot be concluded. */
export function Scatter({ model, state, change, choose }: ToolProps & { choose(region: string): void }) {
  const words = useCompareWords();
  const say = words.scatter;
  const { site } = useWords();
  const { canBeLogarithmic } = vocabularyOf(model.facts);
  const [x, y] = [measureOf(model, state.x), measureOf(model, state.y)];
  const title = say.label(words.measures[x.id], words.measures[y.id]);
  const swap = () => {
    const logs = (['x', 'y'] as const).filter((axis) => state.logs.includes(axis === 'x' ? 'y' : 'x'));
    change({ ...state, x: state.y, y: state.x, logs });
  };
  const axis = (which: Axis) => {
    const canBeLog = canBeLogarithmic(state[which]);
    return (
      <div className="compare-axis">
        <MeasureChoice
          label={say[which]}
          measures={model.facts.measures}
          value={state[which]}
          choose={(measure) => change(withAxis(state, which, measure, canBeLogarithmic))}
        />
        <label>
          <input
            type="checkbox"
            checked={state.logs.includes(which)}
            disabled={!canBeLog}
            onChange={() => change(toggleLog(state, which))}
          />
          <span>
            {say.log}
            {!canBeLog && <span className="caption"> {say.noLog}</span>}
          </span>
        </label>
      </div>
    );
  };
  return (
    <>
      <div className="compare-bar">
        {axis('x')}
        {axis('y')}
        <button type="button" onClick={swap}>
          {say.swap}
        </button>
      </div>
      <p className="caption">{say.hint}</p>
      <ScatterPlot model={model} state={state} choose={choose} />
      <Correlations model={model} state={state} />
      <p>{say.caution}</p>
      <ScatterValues model={model} x={x} y={y} />
      <TakeTable name={say.values} make={() => scatterTable(model, state, words)} state={state} />
      <TakePlots
        name={`scatter-${x.id}-${y.id}`}
        title={title}
        place="#compare-scatter"
        notes={[...pointNotes(model, state, words, site.count), say.caution, words.overlap]}
        state={state}
      />
    </>
  );
}
