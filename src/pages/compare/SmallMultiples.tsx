import { paths } from '../../ui/paths.ts';
import { useAddress } from '../../ui/site.ts';
import { type RegionShape, sharedScale } from '../../view/compare/shapes.ts';
import { sorted } from '../../view/compare/sorting.ts';
import type { ToolProps } from './CompareTools.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';
import { measureOf, namesOf, valueWithUnit } from './model.ts';
import { RegionOutline } from './RegionOutline.tsx';
import { ScaleLine } from './ScaleLine.tsx';
import { ShapeKey } from './ShapeKey.tsx';
import { TakePlots } from './TakePlots.tsx';
import { useWidth } from './useWidth.ts';
import { useCompareWords } from './words.ts';

/** Side of the square that the largest region fits, CSS pixels, on wide and narrow screens. */
const SIDES = { wide: 190, narrow: 148 };
const NARROW = 608;

/** All regions as outlines at one scale, in the order of a measure, its value beneath each. */
export function SmallMultiples({
  model,
  state,
  change,
  shapes,
}: ToolProps & { shapes: readonly RegionShape[] }) {
  const words = useCompareWords();
  const address = useAddress();
  const measure = measureOf(model, state.by);
  const [place, width] = useWidth(SIDES.wide * 4);
  const side = width < NARROW ? SIDES.narrow : SIDES.wide;
  const scale = sharedScale(shapes, { width: side, height: side });
  const rows = sorted(model.facts.regions, { by: state.by, isDescending: true });
  return (
    <div ref={place}>
      <div className="compare-bar">
        <MeasureChoice
          label={words.shapes.by}
          measures={model.facts.measures}
          value={state.by}
          choose={(by) => change({ ...state, by })}
        />
        <ScaleLine pixelsPerKilometre={scale} most={110} />
      </div>
      <p className="caption">
        {words.shapes.order(words.measures[measure.id])} {words.chosen.scale} {words.chosen.projection}{' '}
        {words.take.credit}
      </p>
      <ShapeKey hasPrefectural />
      <ul className="compare-multiples">
        {rows.map(({ region, values }) => {
          const shape = shapes.find((each) => each.region === region);
          const { name, label } = namesOf(model, region);
          const value = values[measure.id];
          return (
            <li key={region} className={state.regions.includes(region) ? 'is-chosen' : undefined}>
              {shape && (
                <RegionOutline shape={shape} pixelsPerKilometre={scale} label={words.chosen.map(name)} />
              )}
              <a href={address(paths.region(region))}>{label}</a>
              <span className="compare-value">
                {value === null ? words.shapes.unknown : valueWithUnit(measure, value, words)}
              </span>
            </li>
          );
        })}
      </ul>
      <TakePlots
        name={`multiples-${measure.id}`}
        title={words.sections.shapes}
        place="#compare-shapes"
        notes={[
          words.shapes.order(words.measures[measure.id]),
          words.chosen.scale,
          words.chosen.projection,
          words.take.credit,
        ]}
        state={state}
      />
    </div>
  );
}
