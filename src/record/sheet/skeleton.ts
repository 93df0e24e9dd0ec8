import type { RegionFile } from './importSheet.ts';

/** A region's file with everything that has to be filled in left blank: the check names each gap. */
export function skeletonRegion(id: string): RegionFile {
  return {
    id,
    name: { ja: '', en: '', kana: '' },
    shortName: '',
    aliases: [],
    centralCities: [],
    members: [],
    milestones: [],
    visions: [],
    outlook: '',
    coverage: { kind: 'selection', basis: 'adopted', document: '', asOf: '', stated: [] },
    system: [],
    initiatives: [],
    results: [],
    figures: [],
    announcements: [],
    contact: { section: null, url: null },
    review: null,
    links: [],
    sources: [],
    notes: [],
    doubts: [],
  };
}

/** What a new region's file asks, in the order in which it is easiest to answer. */
export const QUESTIONS: readonly { field: string; ja: string; en: string }[] = [
  {
    field: 'name',
    ja: '圏域の正式な名称、英語の名称（○○ Region）、よみがなは？',
    en: 'Name, English name (… Region), reading?',
  },
  { field: 'shortName', ja: '地図に書く短い名称は？', en: 'Short name for the map?' },
  {
    field: 'centralCities',
    ja: '連携中枢都市のコード（5桁）は？ 1市か2市です。',
    en: 'Codes of the one or two central cities?',
  },
  {
    field: 'members',
    ja: '構成市町村（連携中枢都市も含む）のコードと、連携協約の日は？ 1市だけの連携中枢都市は null です。',
    en: 'Codes of all members, and the day of each agreement? A single central city has null.',
  },
  {
    field: 'milestones',
    ja: '宣言・協約・ビジョンなどは、いつですか？ 出典も書きます。',
    en: 'When were declaration, agreement, vision? With sources.',
  },
  { field: 'visions', ja: 'ビジョンの名称と期間（年度）は？', en: 'Name and fiscal years of each vision?' },
  {
    field: 'outlook',
    ja: '今後の展開は？ 自分の言葉で1〜3文です。',
    en: 'What comes next? One to three sentences of your own.',
  },
  {
    field: 'coverage',
    ja: '取組は全部ですか（complete）、選んだものですか（selection）？ どの資料の、いつ時点ですか？',
    en: 'All initiatives (complete) or a selection? By which document, as of when?',
  },
  { field: 'sources', ja: 'この圏域について使った資料は？', en: 'Which documents were used for the region?' },
  {
    field: 'initiatives',
    ja: '取組は？ 一覧（CSVかExcel）に書き、npm run data:import で取り込めます。',
    en: 'The initiatives? Write them in a sheet; npm run data:import takes it over.',
  },
];
