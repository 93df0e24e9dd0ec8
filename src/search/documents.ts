import type { Language } from '../i18n/language.ts';
import { prefectureEnglish, prefectureKana } from '../i18n/prefectures.ts';
import type { Atlas } from '../record/atlas.ts';
import { prefectureOf } from '../record/code.ts';
import type { Initiative, Region } from '../record/types.ts';
import { municipalityName, type PageVoice } from '../view/voice.ts';

/** What one language's search stands on: names and texts as they are on record, nothing folded or cut. */
export interface SearchDocuments {
  language: Language;
  prefectures: readonly PrefectureDocument[];
  municipalities: readonly MunicipalityDocument[];
  regions: readonly RegionDocument[];
  initiatives: readonly InitiativeDocument[];
}

export interface PrefectureDocument {
  /** The first two digits of its municipalities' codes. */
  code: string;
  name: string;
  kana: string;
  english: string;
}

export interface MunicipalityDocument {
  code: string;
  name: string;
  kana: string;
  romaji: string;
}

export interface RegionDocument {
  id: string;
  name: string;
  shortName: string;
  kana: string;
  english: string;
  aliases: readonly string[];
  /** Codes. */
  centralCities: readonly string[];
  members: readonly string[];
  /** "中心：水戸市" in the page's language. */
  detail: string;
}

export interface InitiativeDocument {
  region: string;
  key: string;
  title: string;
  /** Other titles of the sources, and titles of its parts. */
  otherTitles: readonly string[];
  /** Categories, situations and tags. */
  labels: readonly string[];
  /** The page's language first, then Japanese where that is another text. */
  summaries: readonly string[];
  /** Codes of those who take part; "unstated" where the sources name nobody. */
  participants: 'all' | 'unstated' | readonly string[];
  /** Told again under another heading. */
  isRepeated: boolean;
}

/** Everything that can be found, for the pages of one language; in the order of the record. */
export function searchDocuments(atlas: Atlas, voice: PageVoice): SearchDocuments {
  const prefectures = new Map(atlas.municipalities.map((each) => [prefectureOf(each.code), each.prefecture]));
  return {
    language: voice.language,
    prefectures: [...prefectures].map(([code, name]) => ({
      code,
      name,
      kana: prefectureKana(name),
      english: prefectureEnglish(name),
    })),
    municipalities: atlas.municipalities.map(({ code, name, kana, romaji }) => ({
      code,
      name,
      kana,
      romaji,
    })),
    regions: atlas.regions.map((region) => regionDocument(atlas, voice, region)),
    initiatives: atlas.regions.flatMap((region) =>
      region.initiatives.map((initiative) => initiativeDocument(atlas, voice, region, initiative)),
    ),
  };
}

function regionDocument(atlas: Atlas, voice: PageVoice, region: Region): RegionDocument {
  const { id, name, shortName, aliases, centralCities, members } = region;
  const cities = centralCities.map((code) => municipalityName(voice, atlas.municipality(code)));
  return {
    id,
    name: name.ja,
    shortName,
    kana: name.kana,
    english: name.en,
    aliases,
    centralCities,
    members: members.map(({ code }) => code),
    detail: voice.words.nation.central(cities),
  };
}

function initiativeDocument(
  { taxonomy }: Atlas,
  { language }: PageVoice,
  region: Region,
  initiative: Initiative,
): InitiativeDocument {
  const { key, title, otherTitles, parts, category, alsoCategories, situations, tags } = initiative;
  const { summary, participants, repeats } = initiative;
  const own = summary[language];
  const labels = [
    ...taxonomy.categories.filter(({ id }) => id === category || alsoCategories.includes(id)),
    ...taxonomy.situations.filter(({ id }) => situations.includes(id)),
  ].flatMap(({ label }) => (language === 'en' ? [label.en, label.ja] : [label.ja]));
  return {
    region: region.id,
    key,
    title,
    otherTitles: [...otherTitles, ...parts.map((part) => part.title)],
    labels: [...labels, ...tags],
    summaries: own === undefined || own === summary.ja ? [summary.ja] : [own, summary.ja],
    participants:
      participants.kind === 'listed' ? participants.codes : participants.kind === 'all' ? 'all' : 'unstated',
    isRepeated: repeats !== undefined,
  };
}
