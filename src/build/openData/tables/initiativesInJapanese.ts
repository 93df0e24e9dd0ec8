import type { Atlas } from '../../../record/atlas.ts';
import { sixDigits } from '../../../record/code.ts';
import type { Municipality } from '../../../record/types.ts';
import { CAVEATS } from '../caveats.ts';
import type { Column } from '../column.ts';
import type { OpenDataFile } from '../openDataFile.ts';
import { csvFile } from '../tableFiles.ts';
import { initiativeId } from './common.ts';
import type { InitiativeFacts } from './initiativeFacts.ts';

interface Row extends InitiativeFacts {
  /** The (first) central city: the local government under whose code the row stands. */
  city: Municipality;
}

const COVERAGE = { selection: '選ばれた事例', complete: 'すべて', draft: '案' } as const;
const STATUS = { ongoing: '実施中', new: '新規', completed: '終了', planned: '予定' } as const;
const PARTICIPANTS = {
  all: '構成市町村のすべて',
  listed: '名前の記載あり',
  count: '数だけ記載あり',
  unstated: '記載なし',
} as const;

/**
 * The headings 全国地方公共団体コード, ID, 地方公共団体名, 名称, URL and 備考 are those that the tables of
 * デジタル庁「自治体標準オープンデータセット」 have in common, in their order; 説明 is that of its 公共施設一覧.
 * There is no table of initiatives among them, so that the other headings are this project's.
 */
const columns: readonly Column<Row>[] = [
  column(
    '全国地方公共団体コード',
    '連携中枢都市の6桁のコード（文字列）。連携中枢都市が2つの圏域では1つ目の市',
    'six-digit code of the (first) central city',
    ({ city }) => sixDigits(city.code),
  ),
  column('ID', '取組のID（圏域のIDと取組のキー）', 'id of the initiative', initiativeId),
  column(
    '地方公共団体名',
    '連携中枢都市の名前（都道府県名から）',
    'prefecture and (first) central city',
    ({ city }) => city.prefecture + city.name,
  ),
  column('名称', '取組の題', 'title', ({ initiative }) => initiative.title),
  column('圏域名', '圏域の名前', 'name of the region', ({ region }) => region.name.ja),
  column('柱', '連携の3つの柱のどれか', 'pillar', ({ pillar }) => pillar),
  column('政策分野', '国の要綱にそった政策分野', 'policy field', ({ field }) => field),
  column('分野', '地図の色分けに使う6つの分野', 'family of categories', ({ family }) => family),
  column('分類', '分野の中の13の分類', 'main category', ({ category }) => category),
  column('説明', '要約（本サイトの編集による）', 'summary', ({ initiative }) => initiative.summary.ja),
  blank(
    '効果',
    'ねらいや効果（本サイトの編集による）',
    'effect',
    ({ initiative }) => initiative.effect ?? null,
  ),
  column(
    '参加市町村の記載',
    '資料に参加市町村がどう書かれているか。「記載なし」は全市町村の意味ではない',
    'how the source tells who takes part',
    ({ initiative }) => PARTICIPANTS[initiative.participants.kind],
    Object.values(PARTICIPANTS),
  ),
  {
    ...blank(
      '参加市町村数',
      '参加する市町村の数。空欄は記載なし',
      'how many take part',
      (row) => row.participants,
    ),
    type: 'integer',
  },
  blank(
    '対象者',
    '利用できる人',
    'who may use it',
    ({ initiative }) => initiative.participants.openTo ?? null,
  ),
  column(
    '状況',
    '資料の時点での状況',
    'status',
    ({ initiative }) => STATUS[initiative.status],
    Object.values(STATUS),
  ),
  column(
    '収録範囲',
    'その圏域で何を載せているか',
    'coverage of the region',
    ({ coverage }) => COVERAGE[coverage],
    Object.values(COVERAGE),
  ),
  column(
    '件数の対象',
    '件数に数えるか。再掲、終了したもの、収録の対象でない資料だけにあるものは数えない',
    'whether it counts',
    ({ isCounted }) => (isCounted ? '対象' : '対象外'),
    ['対象', '対象外'],
  ),
  column('URL', 'アトラスのページのアドレス', 'address of its page', ({ page }) => page),
  blank('備考', '再掲のとき、元の取組のID', 'what it repeats', ({ region, initiative: { repeats } }) =>
    repeats === undefined ? null : `再掲（元の取組：${region.id}/${repeats}）`,
  ),
];

/** 取組一覧_ja.csv: the initiatives for readers and systems of Japanese local governments. */
export function japaneseInitiativeTable(atlas: Atlas, initiatives: readonly InitiativeFacts[]): OpenDataFile {
  const rows = initiatives.map((each) => ({
    ...each,
    city: atlas.municipality(each.region.centralCities[0] ?? ''),
  }));
  return csvFile({
    path: '取組一覧_ja.csv',
    name: 'initiatives-ja',
    title: { ja: '取組の一覧（日本語の見出し）', en: 'Initiatives with Japanese headings' },
    columns,
    caveats: [CAVEATS.selection],
    key: ['ID'],
    rows,
  });
}

function blank(name: string, ja: string, en: string, value: Column<Row>['value']): Column<Row> {
  return { name, type: 'string', about: { ja, en }, value };
}

function column(
  name: string,
  ja: string,
  en: string,
  value: Column<Row>['value'],
  values?: readonly string[],
): Column<Row> {
  return { ...blank(name, ja, en, value), isRequired: true, ...(values && { values }) };
}
