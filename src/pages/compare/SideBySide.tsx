import type { Verdict } from '../../compare/refusals.ts';
import type { RegionFacts } from '../../compare/types.ts';
import { passFocus } from '../../ui/passFocus.ts';
import { paths } from '../../ui/paths.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { useAddress, useWords } from '../../ui/site.ts';
import { columnGroups } from '../../view/compare/columns.ts';
import { type RegionShape, sharedScale } from '../../view/compare/shapes.ts';
import { Composition } from './Composition.tsx';
import { MeasureCell } from './MeasureCell.tsx';
import { type CompareModel, GROUPS, namesOf } from './model.ts';
import { outlineSide } from './outlineSide.ts';
import { RegionOutline } from './RegionOutline.tsx';
import { ScaleLine } from './ScaleLine.tsx';
import { ShapeKey } from './ShapeKey.tsx';
import { useWidth } from './useWidth.ts';
import { useCompareWords } from './words.ts';

interface SideBySideProps {
  model: CompareModel;
  regions: readonly RegionFacts[];
  shapes: readonly RegionShape[];
  /** Whether what they do may be compared. */
  composition: Verdict;
  choose(region: string): void;
}

/** Regions as columns: outlines at one scale, measures, initiatives. */
export function SideBySide({ model, regions, shapes, composition, choose }: SideBySideProps) {
  const words = useCompareWords();
  const address = useAddress();
  const { site } = useWords();
  const say = words.chosen;
  const own = regions.flatMap(({ region }) => shapes.find((shape) => shape.region === region) ?? []);
  const [place, width] = useWidth(900);
  const side = outlineSide(width, regions.length);
  const scale = sharedScale(own, { width: side, height: side });
  const span = regions.length + 1;
  const leave = (button: HTMLElement, id: string) => {
    const others = button.closest('tr')?.querySelectorAll<HTMLElement>('button') ?? [];
    const chooser = document.querySelector<HTMLElement>('.compare-chooser summary');
    // Below two there is nothing to stand side by side.
    if (regions.length > 2) passFocus(button, others, chooser);
    else chooser?.focus({ preventScroll: true });
    choose(id);
  };
  return (
    <div ref={place}>
      <Scroller label={say.caption} isWhole>
        <table className={`compare-table compare-side compare-side-${regions.length}`}>
          <caption className="visually-hidden">{say.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              {regions.map(({ region: id }) => {
                const { name, central } = namesOf(model, id);
                return (
                  <th key={id} scope="col">
                    <a href={address(paths.region(id))}>{name}</a>
                    <span className="compare-unit">{say.central(central)}</span>
                    <button
                      type="button"
                      aria-label={say.remove(name)}
                      onClick={({ currentTarget }) => leave(currentTarget, id)}
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                {words.groups.shape}
                <ScaleLine pixelsPerKilometre={scale} most={90} />
                <ShapeKey
                  hasPrefectural={own.some(({ members }) =>
                    members.some(({ role }) => role === 'prefectural'),
                  )}
                />
              </th>
              {own.map((shape) => (
                <td key={shape.region} className="compare-shape-cell">
                  <RegionOutline
                    shape={shape}
                    pixelsPerKilometre={scale}
                    label={say.map(namesOf(model, shape.region).name)}
                    caption={namesOf(model, shape.region).name}
                  />
                </td>
              ))}
            </tr>
          </tbody>
          {columnGroups(model.facts.measures, GROUPS).map(({ group, measures }) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={span} className="compare-part">
                  <span>{words.groups[group as keyof typeof words.groups]}</span>
                </th>
              </tr>
              {measures.map((measure) => (
                <tr key={measure.id}>
                  <th scope="row">
                    <a href={`#measure-${measure.id}`}>{words.measures[measure.id]}</a>
                    <span className="compare-unit">{words.units[measure.unit]}</span>
                  </th>
                  {regions.map(({ region, values }) => (
                    <MeasureCell key={region} measure={measure} value={values[measure.id]} />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={span} className="compare-part">
                <span>{say.initiatives}</span>
              </th>
            </tr>
            <tr>
              <td colSpan={span} className="compare-text compare-verdict">
                <span>
                  {composition.allowed
                    ? say.together
                    : `${words.refusals.composition}${site.colon}${words.reasons[composition.reason]} ${say.apart} ${say.mark}`}
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">{words.sections.categories}</th>
              {regions.map((region) => (
                <Composition
                  key={region.region}
                  region={region}
                  categories={model.categories}
                  families={model.families}
                  isComparable={composition.allowed}
                />
              ))}
            </tr>
          </tbody>
        </table>
        <p className="caption compare-below">
          {say.scale} {say.projection} {words.take.credit}
        </p>
      </Scroller>
    </div>
  );
}
