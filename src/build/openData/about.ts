import packageFile from '../../../package.json' with { type: 'json' };
import type { Atlas } from '../../record/atlas.ts';

/** A text in the two languages of the open data. */
export interface Bilingual {
  ja: string;
  en: string;
}

export const VERSION = packageFile.version;

/** The day of which the record speaks: members, names and codes. */
export const AS_OF = '2025-04-01';

export const TITLE: Bilingual = { ja: '連携中枢都市圏アトラス', en: 'Renkei Atlas' };

export const DESCRIPTION: Bilingual = {
  ja: '全国38の連携中枢都市圏について、構成市町村、経緯、ビジョン、取組を資料の箇所とともにまとめたデータ。総務省・各市町村の公式データではありません。取組は、いばらき県央とこおりやまを除き、総務省の事例集に選ばれたものだけです。',
  en: "Members, history, visions and initiatives of Japan's 38 collaborative core urban areas (連携中枢都市圏), each with its place in the source. Not an official publication. Except for two regions the initiatives are a selection made by the ministry, not all there are.",
};

export const PUBLISHER = 'Renkei Atlas プロジェクト';

export const LICENCE = {
  id: 'CC-BY-4.0',
  name: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
} as const;

/** How to name this data where it is used. */
export const CREDIT = `「連携中枢都市圏アトラス」（Renkei Atlas プロジェクト、CC BY 4.0）`;

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

/** What stands at the head of every JSON file: what it is, how old, on which terms. */
export function metaOf(atlas: Atlas, description: Bilingual, credits: readonly string[] = []) {
  return {
    title: TITLE.ja,
    titleEn: TITLE.en,
    description: description.ja,
    descriptionEn: description.en,
    version: VERSION,
    asOf: AS_OF,
    publisher: PUBLISHER,
    licence: LICENCE,
    credits: [CREDIT, CODES.credit, ...credits],
    sources: atlas.documents,
  };
}
