import type { Atlas } from '../../../record/atlas.ts';
import { sixDigits } from '../../../record/code.ts';
import type { Member, Region } from '../../../record/types.ts';
import { writeCsv } from '../../../view/csv.ts';
import { AS_OF } from '../../openData/about.ts';
import { tableAsCsv } from '../../openData/csv.ts';
import { type InitiativeFacts, initiativeFacts } from '../../openData/tables/initiativeFacts.ts';
import { columns as englishColumns } from '../../openData/tables/initiatives.ts';
import { japaneseInitiativeTable } from '../../openData/tables/initiativesInJapanese.ts';

/** The tables of a kit as CSV; the initiatives are rows of the open data, with their headings. */
export interface KitTables {
  members(regions: readonly Region[], language: 'ja' | 'en'): string;
  initiatives(regions: readonly Region[], language: 'ja' | 'en'): string | Uint8Array;
}

/** Headings: the first three are those that other tables of municipalities have (自治体標準オープンデータセット). */
const HEADINGS = {
  ja: [
    '全国地方公共団体コード',
    '都道府県名',
    '市区町村名',
    '圏域名',
    '立場',
    '制度',
    '連携協約を結んだ日',
    '時点',
  ],
  en: [
    'code6',
    'prefecture',
    'municipality',
    'municipality_en',
    'region_en',
    'role',
    'scheme',
    'joined',
    'as_of',
  ],
} as const;

/** @param root address of the site's root, with its slash; null where it is not known: then no page is named */
export function kitTables(atlas: Atlas, root: string | null): KitTables {
  const facts = initiativeFacts(atlas, root ?? '').map((each) =>
    root === null ? { ...each, page: '' } : each,
  );
  const of = (regions: readonly Region[]): InitiativeFacts[] =>
    facts.filter(({ region }) => regions.includes(region));
  return {
    members: (regions, language) =>
      writeCsv(
        HEADINGS[language],
        regions.flatMap((region) => region.members.map((member) => row(atlas, region, member, language))),
      ),
    initiatives: (regions, language) =>
      language === 'ja'
        ? japaneseInitiativeTable(atlas, of(regions)).content
        : tableAsCsv(englishColumns, of(regions)),
  };
}

function row(atlas: Atlas, region: Region, { code, scheme, joined }: Member, language: 'ja' | 'en') {
  const { name, romaji, prefecture } = atlas.municipality(code);
  const isCentral = region.centralCities.includes(code);
  if (language === 'en') {
    const role = isCentral ? 'central city' : 'partner';
    return [sixDigits(code), prefecture, name, romaji, region.name.en, role, scheme, joined, AS_OF];
  }
  return [
    sixDigits(code),
    prefecture,
    name,
    region.name.ja,
    isCentral ? '連携中枢都市' : '連携市町村',
    scheme === 'prefectural' ? '高知県の制度' : '国の制度',
    joined,
    AS_OF,
  ];
}
