import type { MeasureFacts, RegionFacts } from '../../compare/types.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { paths } from '../../ui/paths.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { useAddress } from '../../ui/site.ts';
import { type ColumnGroup, columnGroups } from '../../view/compare/columns.ts';
import { sorted } from '../../view/compare/sorting.ts';
import { type CompareState, DEFAULT_STATE, MOST_REGIONS } from '../../view/compare/state.ts';
import { MeasureCell } from './MeasureCell.tsx';
import { MeasureHeading } from './MeasureHeading.tsx';
import { type CompareModel, GROUPS, namesOf } from './model.ts';
import { useCompareWords } from './words.ts';

interface RegionTableProps {
  model: CompareModel;
  state?: Pick<CompareState, 'sort' | 'columns' | 'regions'>;
  /** Set where scripts run: a press on a column's button. */
  onSort?: (measure: string) => void;
  /** Set where scripts run: a region taken for comparison, or left. */
  onChoose?: (region: string) => void;
}

/** All regions and all measures; the same table with and without script. */
export function RegionTable({ model, state = DEFAULT_STATE, onSort, onChoose }: RegionTableProps) {
  const words = useCompareWords();
  const groups = columnGroups(
    model.facts.measures,
    GROUPS.filter((group) => state.columns?.includes(group) ?? true),
  );
  const rows = sorted(model.facts.regions, state.sort);
  return (
    <Scroller label={words.table.scroll}>
      <table className="compare-table">
        <caption className="visually-hidden">{words.table.caption}</caption>
        <Head groups={groups} sort={state.sort} {...(onSort && { onSort })} />
        <tbody>
          {rows.map((region) => (
            <Row
              key={region.region}
              model={model}
              region={region}
              measures={groups.flatMap(({ measures }) => measures)}
              isChosen={state.regions.includes(region.region)}
              isFull={state.regions.length >= MOST_REGIONS}
              {...(onChoose && { onChoose })}
            />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface HeadProps {
  groups: readonly ColumnGroup<MeasureFacts>[];
  sort: CompareState['sort'];
  onSort?: (measure: string) => void;
}

function Head({ groups, sort, onSort }: HeadProps) {
  const words = useCompareWords();
  return (
    <>
      <colgroup />
      {groups.map(({ group, measures }) => (
        <colgroup key={group} span={measures.length} />
      ))}
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.region}
          </th>
          {groups.map(({ group, measures }) => (
            <th key={group} scope="colgroup" colSpan={measures.length}>
              {words.groups[group as keyof typeof words.groups]}
            </th>
          ))}
        </tr>
        <tr>
          {groups.flatMap(({ measures }) =>
            measures.map((measure) => (
              <MeasureHeading
                key={measure.id}
                measure={measure}
                sort={sort}
                {...(onSort && { onSort: () => onSort(measure.id) })}
              />
            )),
          )}
        </tr>
      </thead>
    </>
  );
}

interface RowProps {
  model: CompareModel;
  region: RegionFacts;
  measures: readonly MeasureFacts[];
  isChosen: boolean;
  /** As many are chosen as can stand side by side. */
  isFull: boolean;
  onChoose?: (region: string) => void;
}

function Row({ model, region: { region: id, values }, measures, isChosen, isFull, onChoose }: RowProps) {
  const words = useCompareWords();
  const address = useAddress();
  const { name, label } = namesOf(model, id);
  return (
    <tr className={isChosen ? 'is-chosen' : undefined}>
      <th scope="row">
        <span className="compare-region">
          {onChoose && (
            <input
              type="checkbox"
              checked={isChosen}
              aria-label={words.table.choose(name)}
              disabled={isFull && !isChosen}
              title={isFull && !isChosen ? withoutRuby(words.chosen.full(MOST_REGIONS)) : undefined}
              onChange={() => onChoose(id)}
            />
          )}
          <a href={address(paths.region(id))}>{label}</a>
        </span>
      </th>
      {measures.map((measure) => (
        <MeasureCell key={measure.id} measure={measure} value={values[measure.id]} />
      ))}
    </tr>
  );
}
