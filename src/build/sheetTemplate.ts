import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeXlsx from 'write-excel-file/node';
import type { Atlas } from '../record/atlas.ts';
import { writeCsv } from '../record/sheet/file/csv.ts';
import type { Table } from '../record/sheet/layout.ts';
import type { SheetLists } from '../record/sheet/lists.ts';
import { allowedWordsTable, templateTable } from '../record/sheet/template.ts';
import { withoutTimes } from './embed/kit/zip.ts';

/** Name of the template without its ending; its address stays as it is. */
export const TEMPLATE = '取組一覧_ひな形';

/** What the cells of a sheet may name, from the record. */
export function sheetListsOf({ municipalities, taxonomy, documents }: Atlas): SheetLists {
  const { pillars, fields, categories, situations } = taxonomy;
  return {
    municipalities: municipalities.map(({ code, name, prefecture }) => ({ code, name, prefecture })),
    taxonomy: { pillars, fields, categories, situations },
    documents: documents.map(({ id, title }) => ({ id, title })),
  };
}

/** Data files of the page that checks sheets: the lists, and each region's file as it is. */
export function checkPageFiles(atlas: Atlas, folder: string): { path: string; make: () => string }[] {
  return [
    { path: 'check/lists.json', make: () => JSON.stringify(sheetListsOf(atlas)) },
    ...atlas.regions.map(({ id }) => ({
      path: `check/regions/${id}.json`,
      make: () => readFileSync(path.join(folder, 'regions', `${id}.json`), 'utf8'),
    })),
  ];
}

/**
 * Writes the template as CSV and as a workbook, after 「統計表における機械判読可能なデータの表記方法の統一ルール」:
 * one row of headings, no merged cells, no units or ornaments in cells, one value a cell.
 */
export async function writeSheetTemplates(atlas: Atlas, folder: string): Promise<void> {
  const lists = sheetListsOf(atlas);
  const template = templateTable(lists);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${TEMPLATE}.csv`), writeCsv(template));
  const sheets = [
    { data: cells(template), sheet: '取組一覧', stickyRowsCount: 1, columns: widths(template) },
    {
      data: cells(allowedWordsTable(lists)),
      sheet: '使える言葉',
      stickyRowsCount: 1,
      columns: widths(allowedWordsTable(lists)),
    },
  ];
  // A workbook is a ZIP, which says when it was packed: the same record is to make the same bytes.
  const workbook = withoutTimes(await writeXlsx(sheets).toBuffer());
  await writeFile(path.join(folder, `${TEMPLATE}.xlsx`), workbook);
}

/** Everything is text, so that codes keep their noughts and no number turns into a date. */
function cells(table: Table) {
  return table.map((row, index) =>
    row.map((value) => {
      if (value === '') return null;
      const type: StringConstructor = String;
      return index === 0 ? { type, value, fontWeight: 'bold' as const } : { type, value, wrap: true };
    }),
  );
}

function widths([headings = []]: Table) {
  return headings.map((heading) => ({
    width: heading.startsWith('要約') ? 50 : Math.max(14, heading.length * 2 + 2),
  }));
}
