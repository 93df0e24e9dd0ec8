import type { Atlas } from '../../../record/atlas.ts';
import type { Initiative, SourceDocument } from '../../../record/types.ts';
import { CAVEATS } from '../caveats.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';
import { type InitiativeRow, initiativeKeyColumns } from './common.ts';

interface Row extends InitiativeRow {
  source: Initiative['sources'][number];
  /** Its place among the initiative's sources, from 1. */
  number: number;
  document: SourceDocument;
}

const columns: readonly Column<Row>[] = [
  ...initiativeKeyColumns,
  {
    name: 'source_number',
    type: 'integer',
    isRequired: true,
    about: { ja: '取組の中での出典の順番', en: 'place among the sources of the initiative' },
    value: ({ number }) => number,
  },
  {
    name: 'source_id',
    type: 'string',
    isRequired: true,
    about: { ja: '資料のID', en: 'id of the document' },
    value: ({ source }) => source.id,
  },
  {
    name: 'source_title',
    type: 'string',
    isRequired: true,
    about: { ja: '資料の題', en: 'title of the document' },
    value: ({ document }) => document.title,
  },
  {
    name: 'source_publisher',
    type: 'string',
    isRequired: true,
    about: { ja: '資料の作成者', en: 'publisher of the document' },
    value: ({ document }) => document.publisher,
  },
  {
    name: 'source_date',
    type: 'string',
    about: { ja: '資料の日付（年月日、年月、または年）', en: 'day, month or year of the document' },
    value: ({ document }) => document.date,
  },
  {
    name: 'section',
    type: 'string',
    about: { ja: '資料の中の見出し', en: 'heading in the document' },
    value: ({ source }) => source.section ?? null,
  },
  {
    name: 'title_as_printed',
    type: 'string',
    about: { ja: '資料での題（取組の題と違うとき）', en: 'title in the document, where it is another' },
    value: ({ source }) => source.titleAsPrinted ?? null,
  },
  {
    name: 'number_as_printed',
    type: 'string',
    about: { ja: '資料での番号', en: 'number in the document' },
    value: ({ source }) => source.numberAsPrinted ?? null,
  },
];

/** initiative-sources.csv: one row for each place in a document that tells of an initiative. */
export function sourceTable(home: Home, atlas: Atlas, initiatives: readonly InitiativeRow[]): OpenDataFile[] {
  return tableFiles(home, {
    path: 'initiative-sources.csv',
    name: 'initiative-sources',
    title: {
      ja: '取組の出典の表（資料のどこに書かれているか）',
      en: 'Sources of each initiative, with the place in the document',
    },
    columns,
    caveats: [CAVEATS.selection],
    key: ['initiative_id', 'source_number'],
    rows: initiatives.flatMap((row) =>
      row.initiative.sources.map((source, index) => ({
        ...row,
        source,
        number: index + 1,
        document: atlas.document(source.id),
      })),
    ),
  });
}
