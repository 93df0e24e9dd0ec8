import { sixDigits } from '../../../record/code.ts';
import type { Initiative, Municipality, Region } from '../../../record/types.ts';
import type { Column } from '../column.ts';

/** An initiative with the region it belongs to: a row of several tables. */
export interface InitiativeRow {
  region: Region;
  initiative: Initiative;
}

/** Id of an initiative among all regions': "toyama/library". */
export function initiativeId({ region, initiative }: InitiativeRow): string {
  return `${region.id}/${initiative.key}`;
}

/** Which initiative a row is about, in the tables that are joined with initiatives.csv. */
export const initiativeKeyColumns: readonly Column<InitiativeRow>[] = [
  {
    name: 'initiative_id',
    type: 'string',
    isRequired: true,
    about: { ja: '取組のID（圏域のIDと取組のキー）', en: 'id of the initiative: region id and key' },
    value: initiativeId,
  },
  {
    name: 'region_id',
    type: 'string',
    isRequired: true,
    about: { ja: '圏域のID', en: 'id of the region' },
    value: ({ region }) => region.id,
  },
  {
    name: 'title_ja',
    type: 'string',
    isRequired: true,
    about: { ja: '取組の題', en: 'title of the initiative' },
    value: ({ initiative }) => initiative.title,
  },
];

/** The four columns by which every table names a municipality. */
export function municipalityColumns<Row>(of: (row: Row) => Municipality): readonly Column<Row>[] {
  return [
    {
      name: 'code',
      type: 'string',
      isRequired: true,
      about: { ja: '標準地域コード（5桁の文字列）', en: 'standard area code, five digits, text' },
      value: (row) => of(row).code,
    },
    {
      name: 'code6',
      type: 'string',
      isRequired: true,
      about: {
        ja: '全国地方公共団体コード（検査数字を付けた6桁の文字列）',
        en: 'local government code: the five digits and a check digit, text',
      },
      value: (row) => sixDigits(of(row).code),
    },
    {
      name: 'municipality',
      type: 'string',
      isRequired: true,
      about: { ja: '市町村の名前', en: 'name of the municipality' },
      value: (row) => of(row).name,
    },
    {
      name: 'prefecture',
      type: 'string',
      isRequired: true,
      about: { ja: '都道府県の名前', en: 'prefecture' },
      value: (row) => of(row).prefecture,
    },
  ];
}

/** The three columns by which every table names a region. */
export function regionColumns<Row>(of: (row: Row) => Region): readonly Column<Row>[] {
  return [
    {
      name: 'region_id',
      type: 'string',
      isRequired: true,
      about: { ja: '圏域のID。ページのアドレスにも使う', en: 'id of the region, as in addresses' },
      value: (row) => of(row).id,
    },
    {
      name: 'region_name_ja',
      type: 'string',
      isRequired: true,
      about: { ja: '圏域の名前', en: 'name of the region' },
      value: (row) => of(row).name.ja,
    },
    {
      name: 'region_name_en',
      type: 'string',
      isRequired: true,
      about: { ja: '圏域の英語名（本サイトによる訳）', en: 'English name, our translation' },
      value: (row) => of(row).name.en,
    },
  ];
}
