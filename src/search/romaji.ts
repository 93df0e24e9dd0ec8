import { fold } from './normalise.ts';

/** Ways of writing the same sounds, in the order they are undone. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // Long vowels: Kōchi, Kouchi, Kohchi and Koochi are Kochi.
  [/oh(?![aiueoy])/g, 'o'],
  [/o[ou]+/g, 'o'],
  [/([aiue])\1+/g, '$1'],
  // Before b, m and p the sound is m, which some write and some do not: Namba, Nanba.
  [/m(?=[bmp])/g, 'n'],
  [/nn+/g, 'n'],
  // The other school of romanisation (si, tu, zya) and the word processor's (jya).
  [/tch/g, 'cch'],
  [/sy/g, 'sh'],
  [/ty/g, 'ch'],
  [/[zj]y/g, 'j'],
  [/si/g, 'shi'],
  [/ti/g, 'chi'],
  [/tu/g, 'tsu'],
  [/(?<![sc])hu/g, 'fu'],
  [/[zd]i/g, 'ji'],
  [/du/g, 'zu'],
];

/**
 * Romaji as it is compared: without macrons, doubled vowels, hyphens, apostrophes and spaces.
 * What one types letter by letter stays the beginning of what it becomes.
 * @returns null for what is not written in Latin letters alone
 */
export function foldRomaji(text: string): string | null {
  const letters = fold(text).replace(/[\s'’ʼ`.‐-―-]/g, '');
  if (!/^[a-z]+$/.test(letters)) return null;
  return SPELLINGS.reduce((spelled, [written, meant]) => spelled.replace(written, meant), letters);
}
