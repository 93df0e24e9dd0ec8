import { type Correlation, type Pair, pearson, spearman } from '../../compare/correlation.ts';
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
  const { points, leftOut } = pointsOf(model, state);
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
      <p>{say.correlation(site.count(ranked.n))}</p>
      {leftOut.length > 0 && (
        <p className="caption">{say.leftOut(leftOut.map(({ region }) => namesOf(model, region).name))}</p>
      )}
    </div>
  );
}

/** Two decimals and a real minus; never "−0.00". */
function coefficient({ coefficient: value }: Correlation): string | null {
  if (value === null) return null;
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) > 0 ? `−${text}` : text;
}
