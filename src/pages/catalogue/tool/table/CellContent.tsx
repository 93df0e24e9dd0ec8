import { paths } from '../../../../ui/paths.ts';
import { useAddress } from '../../../../ui/site.ts';
import { markOf, regionOf } from '../../../../view/catalogue/catalogue.ts';
import type { ColumnId } from '../../../../view/catalogue/columns.ts';
import { FIXED_VALUES, optionsOf } from '../../../../view/catalogue/facets.ts';
import { useTool } from '../context.ts';
import { shortName } from '../labels.ts';

/** What stands in one cell. */
export function CellContent({ row, column }: { row: number; column: ColumnId }) {
  const { say, words, catalogue } = useTool();
  const { rows } = catalogue.file;
  switch (column) {
    case 'title':
      return <Title row={row} />;
    case 'region':
      return <Region row={row} />;
    case 'participants':
      return <Participants row={row} />;
    case 'figures':
      return <>{say.figureCount(rows.figures[row] ?? 0)}</>;
    case 'summary':
      return <>{rows.summary[row]}</>;
    case 'category': {
      const category = catalogue.file.categories[rows.category[row] ?? -1];
      return <span className={`chip chip-${category?.family}`}>{category?.label}</span>;
    }
    default: {
      const labels = optionsOf(catalogue.facets[column], row).map(({ label }) => label);
      return <>{labels.length === 0 ? say.none : words.site.list(labels)}</>;
    }
  }
}

function Title({ row }: { row: number }) {
  const { say, words, catalogue } = useTool();
  const address = useAddress();
  const { key, number, title } = catalogue.file.rows;
  const mark = markOf(catalogue, row);
  const printed = number[row] ?? null;
  return (
    <>
      <a href={address(paths.initiative(regionOf(catalogue, row).id, key[row] ?? ''))}>
        {printed !== null && <span className="number">{printed} </span>}
        {title[row]}
      </a>{' '}
      {mark !== 'counted' && (
        <span className="catalogue-mark">{say.marks[mark] + words.site.brackets(say.notCounted)}</span>
      )}
    </>
  );
}

/** The region, what its rows rest on, and the way to the map. */
function Region({ row }: { row: number }) {
  const tool = useTool();
  const { say, words, catalogue } = tool;
  const address = useAddress();
  const region = regionOf(catalogue, row);
  const { key, title } = catalogue.file.rows;
  const view = `?region=${region.id}&initiative=${encodeURIComponent(key[row] ?? '')}`;
  return (
    <>
      <span className="catalogue-region">{shortName(tool, region)}</span>{' '}
      <span className={`catalogue-row-basis is-${region.basis}`}>{say.basis[region.basis]}</span>{' '}
      <a className="catalogue-on-map" href={address(paths.nation) + view}>
        {say.onMap}
        <span className="visually-hidden">{words.site.brackets(title[row] ?? '')}</span>
      </a>
    </>
  );
}

/** Who takes part, as far as the sources say. */
function Participants({ row }: { row: number }) {
  const { say, words, catalogue } = useTool();
  const { participants, participantCount } = catalogue.file.rows;
  const kind = FIXED_VALUES.participants[participants[row] ?? -1] ?? 'unstated';
  const count = participantCount[row] ?? null;
  if (count === null) return <>{say.participants[kind]}</>;
  return <>{say.participants[kind] + words.site.brackets(say.participantsShort(count))}</>;
}
