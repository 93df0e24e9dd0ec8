import { downloadTable, type ExportColumn } from '../../../ui/exportTable.ts';
import { fetchJson } from '../../../ui/siteData.ts';
import { optionsOf } from '../../../view/catalogue/facets.ts';
import type { CatalogueState } from '../../../view/catalogue/state.ts';
import { tallyOf } from '../../../view/catalogue/tally.ts';
import type { Cell } from '../../../view/csv.ts';
import { catalogueAddress } from '../catalogueStore.ts';
import { basisLines } from './Basis.tsx';
import type { Tool } from './context.ts';
import { conditionsText } from './labels.ts';

/** initiatives.csv of the open data, column by column, its rows in the catalogue's order. */
interface Cells {
  columns: readonly { name: string; about: { ja: string; en: string } }[];
  cells: readonly (readonly Cell[])[];
}

/** The column that holds addresses, below the site's root. */
const PAGE = 'page';

/**
 * Saves rows of the table, in their order, with all columns of the open data's initiatives.csv.
 * @returns the name of the file
 * @throws Error if the cells cannot be fetched
 */
export async function saveRows(
  tool: Tool,
  state: CatalogueState,
  rows: readonly number[],
  format: 'csv' | 'json',
): Promise<string> {
  const { site, say, words, catalogue } = tool;
  const address = catalogueAddress(state);
  const { columns, cells } = await fetchJson<Cells>(`${site.files}initiativeCells.json`, 'cells');
  const language = site.language === 'en' ? 'en' : 'ja';
  const root = new URL(site.base, address).href;
  const { documents } = catalogue.file;
  const cited = new Set(rows.flatMap((row) => optionsOf(catalogue.facets.document, row).map(({ id }) => id)));
  return downloadTable({
    name: 'initiatives',
    columns: columns.map(({ name, about }): ExportColumn => ({ name, about: about[language] })),
    rows: rows.map((row) =>
      cells.map((column, place) => {
        const cell = column[row] ?? null;
        return columns[place]?.name === PAGE ? root + cell : cell;
      }),
    ),
    notes: {
      title: say.exportTitle(conditionsText(tool, state)),
      address,
      caveats: [...basisLines(tool, tallyOf(catalogue, rows)), ...say.caveats],
      credits: documents
        .filter(({ id }) => cited.has(id))
        .map(({ label, publisher }) => words.initiative.sourceLine(label, publisher)),
    },
    format,
    language: site.language,
  });
}
