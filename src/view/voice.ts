import type { Language } from '../i18n/language.ts';
import { nameWithReading } from '../i18n/nameReading.ts';
import { prefectureEnglish, prefectureKana } from '../i18n/prefectures.ts';
import { withReading } from '../i18n/ruby.ts';
import type { PageWords, Words } from '../i18n/shape.ts';
import type { Municipality, Region } from '../record/types.ts';

/** How a page speaks: models choose the record's texts by it. */
export interface Voice {
  language: Language;
  words: Words;
}

/** The voice of pages while they are built, when all words are there. */
export type PageVoice = Voice & { words: PageWords };

/** A text of the record in the languages it has been written in. */
interface Written {
  ja: string;
  en?: string | undefined;
  easy?: string | undefined;
}

/** A text and the language it is really in, which is Japanese where nobody has written another. */
export interface Told {
  text: string;
  language: Language;
}

export function told({ language }: Voice, written: Written): Told {
  const text = written[language];
  return text === undefined ? { text: written.ja, language: 'ja' } : { text, language };
}

/** A municipality's name: with its reading above it in plain Japanese, romanised as on road signs in English. */
export function municipalityName(
  { language }: Voice,
  { name, kana, romaji }: Pick<Municipality, 'name' | 'kana' | 'romaji'>,
): string {
  if (language === 'en') return romaji;
  return language === 'easy' ? withReading(name, kana) : name;
}

export function regionName({ language }: Voice, { name }: Pick<Region, 'name'>): string {
  if (language === 'en') return name.en;
  return language === 'easy' ? nameWithReading(name.ja, name.kana) : name.ja;
}

/** For narrow places, without readings: labels on maps. */
export function regionShortName(
  { language }: Voice,
  { name, shortName }: Pick<Region, 'name' | 'shortName'>,
): string {
  return language === 'en' ? name.en.replace(/ Region$/, '') : shortName;
}

export function prefectureName({ language }: Voice, prefecture: string): string {
  if (language === 'en') return prefectureEnglish(prefecture);
  return language === 'easy' ? withReading(prefecture, prefectureKana(prefecture)) : prefecture;
}
