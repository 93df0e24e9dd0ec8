import { type Language, languagePath } from '../../i18n/language.ts';
import { fiveDigits } from '../../record/code.ts';
import type { Fault } from './words.ts';

/** Attributes passed on to the frame as they are: it checks them and says what it has ignored. */
const OPTIONS = [
  'color',
  'category',
  'pillar',
  'stat',
  'year',
  'theme',
  'accent',
  'panel',
  'controls',
] as const;

/** Attributes that decide what a frame shows. */
export const ADDRESS_ATTRIBUTES: readonly string[] = ['region', 'municipality', 'lang', ...OPTIONS];

const REGION = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A frame shortens what it cannot use; nobody needs a longer address. */
const LONGEST_OPTION = 100;

/** Pixels kept free until a frame has said how tall it is. */
const FIRST_HEIGHT = 600;
const TALLEST = 5000;

/** The value of an attribute; null where there is none. */
export type ReadAttribute = (name: string) => string | null;

/**
 * Address of the frame that attributes ask for, or what is wrong with them.
 * @param base address of the atlas, with its slash
 */
export function frameAddress(
  read: ReadAttribute,
  language: Language,
  base: string,
): { address: string } | { fault: Fault } {
  const region = read('region')?.trim() ?? '';
  const municipality = read('municipality')?.trim() ?? '';
  if (region !== '' && municipality !== '') return { fault: 'subject-twice' };
  if (region === '' && municipality === '') return { fault: 'subject-missing' };
  const code = fiveDigits(municipality);
  if (region === '' && code === null) return { fault: 'bad-municipality' };
  if (region !== '' && !REGION.test(region)) return { fault: 'bad-region' };
  const place = code === null ? `regions/${region}` : `municipalities/${code}`;
  const address = new URL(`.${languagePath(language)}/embed/${place}/`, base);
  for (const option of OPTIONS) {
    const value = read(option)?.trim() ?? '';
    if (value !== '') address.searchParams.set(option, value.slice(0, LONGEST_OPTION));
  }
  return { address: address.href };
}

/**
 * The atlas's language for a `lang` attribute. Plain Japanese is `easy` or, as language tags go, `ja-x-easy`.
 * Languages the atlas is not written in get Japanese.
 */
export function languageOf(lang: string): Language {
  const tag = lang.trim().toLowerCase();
  if (tag === 'easy' || tag === 'ja-x-easy') return 'easy';
  return /^en(?:-|$)/.test(tag) ? 'en' : 'ja';
}

/** Pixels to keep free, from the attribute `height` ("480", also "480px"). */
export function firstHeight(printed: string | null): number {
  const pixels = Number.parseInt(printed ?? '', 10);
  return pixels >= 1 ? Math.min(pixels, TALLEST) : FIRST_HEIGHT;
}
