import type { Atlas } from '../../../record/atlas.ts';
import type { Theme } from '../../../record/types.ts';
import { CAVEATS } from '../caveats.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';
import { type InitiativeRow, initiativeId, initiativeKeyColumns } from './common.ts';

interface Row extends InitiativeRow {
  theme: Theme;
}

const columns: readonly Column<Row>[] = [
  {
    name: 'theme_id',
    type: 'string',
    isRequired: true,
    about: { ja: 'テーマのID', en: 'id of the theme' },
    value: ({ theme }) => theme.id,
  },
  {
    name: 'theme_ja',
    type: 'string',
    isRequired: true,
    about: { ja: 'テーマの名前', en: 'name of the theme, in Japanese' },
    value: ({ theme }) => theme.name.ja,
  },
  {
    name: 'theme_en',
    type: 'string',
    isRequired: true,
    about: { ja: 'テーマの英語名', en: 'name of the theme, in English' },
    value: ({ theme }) => theme.name.en,
  },
  ...initiativeKeyColumns,
];

/** initiative-themes.csv: one row for each initiative under a theme. Chosen by reading, among what is on record. */
export function themeTable(home: Home, atlas: Atlas, initiatives: readonly InitiativeRow[]): OpenDataFile[] {
  const rowOf = new Map(initiatives.map((row) => [initiativeId(row), row]));
  return tableFiles(home, {
    path: 'initiative-themes.csv',
    name: 'initiative-themes',
    title: {
      ja: 'テーマごとの取組の表（載せている取組の中から読んで選んだもの。すべてではない）',
      en: 'Initiatives by theme, chosen by reading among what is on record: not all there are',
    },
    columns,
    caveats: [CAVEATS.selection, CAVEATS.themes],
    key: ['theme_id', 'initiative_id'],
    rows: atlas.themes.flatMap((theme) =>
      theme.initiatives.flatMap((id) => {
        const row = rowOf.get(id);
        return row ? [{ ...row, theme }] : [];
      }),
    ),
  });
}
