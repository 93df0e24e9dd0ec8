import { type Correlation, type Pair, pearson, spearman } from '../../compare/correlation.ts';
import type { CompareWords } from '../../i18n/loadCompareWords.ts';
import { useWords } from '../../ui/site.ts';
import type { CompareState } from '../../view/compare/state.ts';
import { type CompareModel, namesOf } from './model.ts';
import { pointsOf } from './scatterPoints.ts';
import { useCompareWords } from './words.ts';

/** How closely the two measures go together, from how many regions, and which were left out. */
export function Correlations({ model, state }: { model: CompareModel; state: CompareState }) {
  const words = useCompareWords();
  const { site } = useWords();
  const say = words.scatter;
  const { points } = pointsOf(model, state);
  const onScale = (axis: 'x' | 'y', value: number) => (state.logs.includes(axis) ? Math.log10(value) : value);
  const ranked = spearman(points.map(({ x, y }): Pair => [x, y]));
  const linear = pearson(points.map(({ x, y }): Pair => [onScale('x', x), onScale('y', y)]));
  return (
    <div className="compare-correlation">
      <dl>
        <div>
          <dt>{say.spearman}</dt>
          <dd data-coefficient="spearman">{coefficient(ranked) ?? say.undefinedValue}</dd>
        </div>
        <div>
          <dt>
            {say.pearson}
            {state.logs.length > 0 && say.pearsonLog}
          </dt>
          <dd data-coefficient="pearson">{coefficient(linear) ?? say.undefinedValue}</dd>
        </div>
      </dl>
      {pointNotes(model, state, words, site.count).map((note, place) => (
        <p key={note} className={place === 0 ? undefined : 'caption'}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** How many regions a plot shows, and which have no value for it: what must stand beside the plot wherever it goes. */
export function pointNotes(
  model: CompareModel,
  state: CompareState,
  { scatter: say }: CompareWords,
  count: (value: number) => string,
): string[] {
  const { points, leftOut } = pointsOf(model, state);
  const names = leftOut.map(({ region }) => namesOf(model, region).name);
  return [say.correlation(count(points.length)), ...(names.length > 0 ? [say.leftOut(names)] : [])];
}

/** Two decimals and a real minus; never "−0.00". */
function coefficient({ coefficient: value }: Correlation): string | null {
  if (value === null) return null;
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) > 0 ? `−${text}` : text;
}
