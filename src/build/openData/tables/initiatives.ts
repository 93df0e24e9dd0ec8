import { COVERAGE_KINDS } from '../../../record/counting.ts';
import { YES_NO } from '../../../view/csv.ts';
import { CAVEATS } from '../caveats.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';
import { initiativeId, regionColumns } from './common.ts';
import { contentColumns } from './initiativeContents.ts';
import type { InitiativeFacts } from './initiativeFacts.ts';

export const columns: readonly Column<InitiativeFacts>[] = [
  {
    name: 'initiative_id',
    type: 'string',
    isRequired: true,
    about: { ja: '取組のID（圏域のIDと取組のキー）', en: 'id of the initiative: region id and key' },
    value: initiativeId,
  },
  ...regionColumns<InitiativeFacts>(({ region }) => region),
  {
    name: 'coverage',
    type: 'string',
    isRequired: true,
    values: COVERAGE_KINDS,
    about: {
      ja: 'その圏域で何を載せているか。selection＝選ばれた事例だけ、complete＝すべて、draft＝案の段階のもの',
      en: 'what is on record for the region: a selection, everything, or a draft',
    },
    value: ({ coverage }) => coverage,
  },
  {
    name: 'counted',
    type: 'boolean',
    isRequired: true,
    values: YES_NO,
    about: {
      ja: '件数に数えるか。再掲、終了したもの、収録の対象でない資料だけにあるものは数えない',
      en: 'whether it counts: not if repeated, completed, or told only by a document outside the coverage',
    },
    value: ({ isCounted }) => isCounted,
  },
  ...contentColumns,
  {
    name: 'page',
    type: 'string',
    isRequired: true,
    about: { ja: 'アトラスのページのアドレス', en: 'address of its page in the atlas' },
    value: ({ page }) => page,
  },
];

/** initiatives.csv: one row for each initiative, flat. Lists stand in tables of their own and in initiatives.json. */
export function initiativeTable(home: Home, rows: readonly InitiativeFacts[]): OpenDataFile[] {
  return tableFiles(home, {
    path: 'initiatives.csv',
    name: 'initiatives',
    title: { ja: '取組の表（英語の見出し）', en: 'Initiatives, one row each' },
    columns,
    caveats: [CAVEATS.selection],
    key: ['initiative_id'],
    rows,
  });
}
