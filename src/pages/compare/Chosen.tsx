import { canCompare } from '../../compare/refusals.ts';
import type { RegionShape } from '../../view/compare/shapes.ts';
import { FEWEST_REGIONS } from '../../view/compare/state.ts';
import { Chooser } from './Chooser.tsx';
import type { ToolProps } from './CompareTools.tsx';
import { chosenTable } from './exports.ts';
import { factsOfRegions } from './model.ts';
import { SideBySide } from './SideBySide.tsx';
import { TakePlots } from './TakePlots.tsx';
import { TakeTable } from './TakeTable.tsx';
import { useCompareWords } from './words.ts';

interface ChosenProps extends Omit<ToolProps, 'change'> {
  shapes: readonly RegionShape[];
  /** What the last choice did, for those who do not see it. */
  told: string;
  choose(region: string): void;
  clear(): void;
}

/** Two to six regions side by side, and how they are chosen. */
export function Chosen({ model, state, shapes, told, choose, clear }: ChosenProps) {
  const words = useCompareWords();
  const chosen = factsOfRegions(model, state.regions);
  const composition = canCompare(
    'composition',
    chosen.map(({ coverage }) => coverage),
  );
  return (
    <>
      <Chooser names={model.names} chosen={state.regions} choose={choose} clear={clear} />
      <p className="compare-told" role="status">
        {told}
      </p>
      {chosen.length > 0 && chosen.length < FEWEST_REGIONS && <p>{words.chosen.one}</p>}
      {chosen.length >= FEWEST_REGIONS && (
        <>
          <SideBySide
            model={model}
            regions={chosen}
            shapes={shapes}
            composition={composition}
            choose={choose}
          />
          <TakeTable
            name={words.chosen.caption}
            make={() => chosenTable(model, state.regions, words)}
            state={state}
          />
          <TakePlots
            name="shapes"
            title={words.sections.chosen}
            place="#compare-chosen"
            notes={[words.chosen.scale, words.chosen.projection, words.take.credit]}
            state={state}
          />
        </>
      )}
    </>
  );
}
