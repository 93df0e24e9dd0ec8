import type { Column } from '../column.ts';
import type { InitiativeFacts } from './initiativeFacts.ts';

/** What an initiative is: the middle columns of initiatives.csv. */
export const contentColumns: readonly Column<InitiativeFacts>[] = [
  {
    name: 'number',
    type: 'string',
    about: { ja: '資料に印刷された番号（文字列）', en: 'number as printed, text' },
    value: ({ initiative }) => initiative.number,
  },
  {
    name: 'title_ja',
    type: 'string',
    isRequired: true,
    about: { ja: '取組の題', en: 'title' },
    value: ({ initiative }) => initiative.title,
  },
  {
    name: 'title_by',
    type: 'string',
    isRequired: true,
    values: ['source', 'editor'],
    about: { ja: '題を付けた者。source＝資料、editor＝本サイト', en: 'whose title it is' },
    value: ({ initiative }) => initiative.titleBy,
  },
  label('pillar', '柱', 'pillar', ({ initiative }) => initiative.pillar),
  label('pillar_ja', '柱の名前', 'name of the pillar', ({ pillar }) => pillar),
  label('field', '政策分野', 'policy field', ({ initiative }) => initiative.field),
  label('field_ja', '政策分野の名前', 'name of the policy field', ({ field }) => field),
  label('category', '主な分類', 'main category', ({ initiative }) => initiative.category),
  label('category_ja', '主な分類の名前', 'name of the main category', ({ category }) => category),
  label('family_ja', '分類の属する分野の名前', 'name of the family of categories', ({ family }) => family),
  {
    name: 'status',
    type: 'string',
    isRequired: true,
    values: ['ongoing', 'new', 'completed', 'planned'],
    about: {
      ja: '資料の時点での状況。ongoing＝実施中、new＝新しく始めた、completed＝終了、planned＝予定',
      en: 'status at the time of the source',
    },
    value: ({ initiative }) => initiative.status,
  },
  {
    name: 'repeats',
    type: 'string',
    about: { ja: '再掲のとき、元の取組のID', en: 'id of the initiative it repeats' },
    value: ({ region, initiative }) =>
      initiative.repeats === undefined ? null : `${region.id}/${initiative.repeats}`,
  },
  {
    name: 'participants',
    type: 'string',
    isRequired: true,
    values: ['all', 'listed', 'count', 'unstated'],
    about: {
      ja: '参加市町村の書かれ方。all＝すべて、listed＝名前、count＝数だけ、unstated＝書かれていない（全市町村の意味ではない）',
      en: 'how the source tells who takes part; unstated does not mean all',
    },
    value: ({ initiative }) => initiative.participants.kind,
  },
  {
    name: 'participant_count',
    type: 'integer',
    about: {
      ja: '参加する市町村の数。空欄は資料に書かれていない',
      en: 'how many municipalities take part; blank where the source does not say',
    },
    value: ({ participants }) => participants,
  },
  {
    name: 'open_to',
    type: 'string',
    about: { ja: '利用できる人', en: 'who may use it' },
    value: ({ initiative }) => initiative.participants.openTo ?? null,
  },
  {
    name: 'summary_ja',
    type: 'string',
    isRequired: true,
    about: { ja: '要約（本サイトの編集による）', en: 'summary in Japanese, our words' },
    value: ({ initiative }) => initiative.summary.ja,
  },
  {
    name: 'summary_en',
    type: 'string',
    about: { ja: '英語の要約（本サイトの編集による）', en: 'summary in English, our words' },
    value: ({ initiative }) => initiative.summary.en ?? null,
  },
  {
    name: 'effect_ja',
    type: 'string',
    about: { ja: 'ねらいや効果（本サイトの編集による）', en: 'aim or effect, our words' },
    value: ({ initiative }) => initiative.effect ?? null,
  },
];

function label(
  name: string,
  ja: string,
  en: string,
  value: Column<InitiativeFacts>['value'],
): Column<InitiativeFacts> {
  return { name, type: 'string', isRequired: true, about: { ja, en }, value };
}
