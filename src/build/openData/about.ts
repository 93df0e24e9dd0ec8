import type { Atlas } from '../../record/atlas.ts';
import { DATASET } from '../../record/dataset.ts';
import { FIGURE_SOURCES } from '../../record/figureSources.ts';

/** A text in the two languages of the open data. */
export interface Bilingual {
  ja: string;
  en: string;
}

export const VERSION = DATASET.version;

/** Day of the version. */
export const DATE = DATASET.date;

/** Day of the first version, the last heading of data/CHANGELOG.md. */
export const FIRST_DATE = '2026-11-22';

/** The day of which the record speaks: members, names and codes. */
export const AS_OF = DATASET.asOf;

export const TITLE: Bilingual = DATASET.title;

export const DESCRIPTION: Bilingual = {
  ja: '全国38の連携中枢都市圏について、構成市町村、経緯、ビジョン、取組を資料の箇所とともにまとめたデータ。総務省・各市町村の公式データではありません。取組は、いばらき県央とこおりやまを除き、総務省の事例集に選ばれたものだけです。',
  en: "Members, history, visions and initiatives of Japan's 38 collaborative core urban areas (連携中枢都市圏), each with its place in the source. Not an official publication. Except for two regions the initiatives are a selection made by the ministry, not all there are.",
};

export const PUBLISHER = DATASET.publisher.ja;

const { id, name, url } = DATASET.licence;
export const LICENCE = { id, name: name.ja, url: url.ja } as const;

/** How to name this data where it is used. */
export const CREDIT = DATASET.credit.ja;

/** Whose work went in, besides the documents of sources.json. */
export const BORDERS = {
  title: '国土数値情報（行政区域データ）',
  publisher: '国土交通省',
  date: '2022-01-01',
  url: 'https://nlftp.mlit.go.jp/ksj/',
  credit: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
} as const;

export const CODES = {
  title: '統計に用いる標準地域コード',
  publisher: '総務省',
  credit: '市町村のコードと読みは総務省「統計に用いる標準地域コード」による',
} as const;

/** Whose figures the statistics are, in one sentence. */
export const STATISTICS = {
  credit: `${Object.values(FIGURE_SOURCES)
    .map(({ credit }) => credit.ja.replace(/による$/, ''))
    .join('、')}による`,
} as const;

/** What a file of JSON says of itself besides what all of them say. */
interface MetaGiven {
  description: Bilingual;
  credits?: readonly string[];
  caveats?: readonly Bilingual[];
  /** Whole address of the file; null where the origin is not known. */
  address: string | null;
}

/** What stands at the head of every JSON file: what it is, how old, on which terms, where it is found. */
export function metaOf(atlas: Atlas, { description, credits = [], caveats = [], address }: MetaGiven) {
  return {
    title: TITLE.ja,
    titleEn: TITLE.en,
    description: description.ja,
    descriptionEn: description.en,
    version: VERSION,
    date: DATE,
    asOf: AS_OF,
    ...(address !== null && { address }),
    publisher: PUBLISHER,
    licence: LICENCE,
    credits: [CREDIT, CODES.credit, ...credits],
    caveats: [DESCRIPTION, ...caveats].map(({ ja }) => ja),
    caveatsEn: [DESCRIPTION, ...caveats].map(({ en }) => en),
    sources: atlas.documents,
  };
}
