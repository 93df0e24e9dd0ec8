import type { Language } from '../i18n/language.ts';
import { nameWithReading } from '../i18n/nameReading.ts';
import { rubyPieces } from '../i18n/ruby.ts';
import type { Municipality, Region } from '../record/types.ts';
import type { Voice } from './voice.ts';

/**
 * Zoom from which second lines have room: a reading is for towns looked at closely, a little sooner where names are
 * not the reader's own; in plain Japanese no name stands without its reading.
 */
export const UNDER_ZOOMS: Readonly<Record<Language, number>> = { ja: 9.3, en: 8.6, easy: 0 };

/** A name in kana up to the one letter that says what it is: its reading would only say it again. */
const IN_KANA = /^[ぁ-ゖァ-ヺー]+[^ぁ-ゖァ-ヺー]$/;

/** What no word of the long name gives: 因幡・但馬麒麟のまち. */
const OTHER_READINGS: Readonly<Record<string, string>> = { 麒麟のまち: 'きりんのまち' };

/**
 * What stands beneath a municipality's name on a map, in smaller letters: its reading, or in English the name as it
 * is written there. Null where it would add nothing.
 */
export function secondLine(
  { language }: Voice,
  { name, kana }: Pick<Municipality, 'name' | 'kana'>,
): string | null {
  if (language === 'en') return name;
  if (kana === '') return null;
  return language === 'ja' && IN_KANA.test(name) ? null : kana;
}

/** The same for a region's short name; readings only in plain Japanese, where kana alone have none. */
export function secondLineOfRegion(
  { language }: Voice,
  region: Pick<Region, 'name' | 'shortName'>,
): string | null {
  if (language === 'ja') return null;
  if (language === 'en') return region.shortName;
  const reading = shortReading(region);
  return reading === region.shortName ? null : reading;
}

/** The reading of as many words of the long name as make up the short one; null where they do not. */
function shortReading({ name, shortName }: Pick<Region, 'name' | 'shortName'>): string | null {
  let [text, reading] = ['', ''];
  for (const piece of rubyPieces(nameWithReading(name.ja, name.kana))) {
    text += piece.text;
    reading += piece.reading ?? piece.text;
    if (text === shortName) return reading;
    if (text === `${shortName}市`) return reading.replace(/し$/, '');
  }
  return OTHER_READINGS[shortName] ?? null;
}
