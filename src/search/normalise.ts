import { VARIANTS } from './variants.ts';

/** Accents, joiners and the selectors of a character's form: nothing that anybody looks for. */
const MARKS = /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
/** Texts of these alone are normal already: most are, and asking first is ten times faster. */
const PLAIN = /^[ -~\n、。々〆〇「」『』・ーぁ-ゖァ-ヶ\u4e00-\u9fff]*$/;
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');
/** ヶ and its likes between two characters of a place's name (龍ヶ崎, 龍ケ崎). */
const BETWEEN = /(?<=[\p{Script=Han}々])[ヶケヵカ](?=[\p{Script=Han}々])/gu;
/** The same in a name that may break off there, and with the kana it is read as. */
const IN_NAME = /(?<=[\p{Script=Han}々])[ゖけゕかが](?=[\p{Script=Han}々]|$)/gu;

/**
 * A text as it is compared: NFKC, lower case, without accents, each character in one form.
 * Never throws, whatever the string holds.
 */
export function fold(text: string): string {
  const normal = PLAIN.test(text) ? text : text.normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return normal
    .toLowerCase()
    .replace(VARIANT, (character) => VARIANTS.get(character) ?? character)
    .replace(BETWEEN, 'ヶ');
}

/** A name as it is compared: in hiragana, ヶ, が and け alike, づ and ぢ as they sound, without dots and spaces. */
export function foldName(text: string): string {
  return toHiragana(fold(text))
    .replace(/[\s・‐-―-]/g, '')
    .replace(IN_NAME, 'が')
    .replace(/づ/g, 'ず')
    .replace(/ぢ/g, 'じ');
}

/** ァ–ヶ stand 96 places after ぁ–ゖ. */
const KANA_APART = 0x60;

export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_APART));
}

/** A word of kana alone in the other kana (ごみ, ゴミ); null for other words. */
export function inOtherKana(folded: string): string | null {
  if (!/^[ぁ-ゖァ-ヶー]+$/.test(folded)) return null;
  const hiragana = toHiragana(folded);
  if (hiragana !== folded) return hiragana;
  return folded.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + KANA_APART));
}

/** A folded text that remembers where each of its UTF-16 units stood. */
interface Folded {
  text: string;
  /** Place in the original of every unit, and the original's length at the end. */
  origins: readonly number[];
}

/** `fold`, for showing what was met. */
export function foldWithOrigins(text: string): Folded {
  // Each character is folded alone; its neighbours only decide about ヶ, which keeps its length.
  const spelled = text.replace(BETWEEN, 'ヶ');
  const origins: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of spelled.matchAll(/\P{M}\p{M}*|\p{M}/gu)) {
    const piece = fold(cluster);
    for (let unit = 0; unit < piece.length; unit++) origins.push(index);
    folded += piece;
  }
  origins.push(text.length);
  return { text: folded, origins };
}

/** Whether a folded text holds Japanese characters. */
export function isJapanese(folded: string): boolean {
  return /[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\ud800-\udfff]/.test(folded);
}
