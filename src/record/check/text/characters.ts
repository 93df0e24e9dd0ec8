import type { Finding } from '../fault.ts';
import type { Place } from '../place.ts';
import type { RuleId } from '../rules/all.ts';
import { codeOf } from '../visible.ts';
import { excerpt } from './excerpt.ts';

/** Signs that turn the direction of writing: what is read is not what is stored. */
const BIDI = /\p{Bidi_Control}/u;
/**
 * Signs without a shape, and those whose shape is a gap: two names would look the same and be two. A letter may have
 * one sign that chooses its form (葛󠄀); several in a row choose nothing and can carry a message.
 */
const INVISIBLE =
  /(?![\p{Bidi_Control}\p{Variation_Selector}])[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|\p{Variation_Selector}{2}/u;
/** Halves of letters, letters that are none, and so many accents on one that they run into the lines around it. */
const BROKEN = /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]|(?:(?!\p{Variation_Selector})\p{M}){4}/u;

const hidden: readonly (readonly [RuleId, RegExp])[] = [
  ['control-character', /[\p{Cc}\p{Zl}\p{Zp}]/u],
  ['bidi-character', BIDI],
  ['invisible-character', INVISIBLE],
  ['broken-character', BROKEN],
];

/** Characters that nobody sees, each kind once a text. */
export function* hiddenCharacterFindings(place: Place, text: string): Iterable<Finding> {
  for (const [rule, pattern] of hidden) {
    const match = pattern.exec(text);
    if (match) yield place.finding(rule, { value: excerpt(text, match.index), found: codeOf(match[0]) });
  }
}

/** Letters that look like others: 圈 for 圏, and what a PDF or another keyboard puts in their place. */
const usual: ReadonlyMap<string, string> = new Map(
  [
    '圈圏 县県 产産 业業 务務 发発 动動 实実 观観 环環 疗療 图図 书書 馆館 灾災 险険',
    '⻄西 ⻑長 ⻘青 ⻝食 ⺠民 ⻩黄 ⻤鬼 ⻲亀',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Radicals and compatibility forms that a PDF gives out instead of the letters themselves. */
const COMPATIBILITY = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

/** Letters that do not belong in a Japanese or English text. */
export function* strangeLetterFindings(place: Place, text: string): Iterable<Finding> {
  const foreign = FOREIGN.exec(text);
  if (foreign) yield place.finding('foreign-letter', letter(text, foreign.index, foreign[0]));
  let index = 0;
  for (const found of text) {
    const meant = usualLetter(found);
    if (meant !== found) {
      yield place.finding('variant-letter', { ...letter(text, index, found), usual: meant });
      return;
    }
    index += found.length;
  }
}

function usualLetter(found: string): string {
  return usual.get(found) ?? (COMPATIBILITY.test(found) ? found.normalize('NFKC') : found);
}

function letter(text: string, index: number, found: string) {
  return { value: excerpt(text, index), found, code: codeOf(found) };
}
