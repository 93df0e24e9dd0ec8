const LETTER = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆`;
const OPENING = '「『（【〔〈';
const PUNCTUATION = '、。・「」『』（）【】〔〕〈〉：／〜～！？…―　０-９';
/** Digits and short Latin words (ICT, 2022) within Japanese belong to it; an English sentence between two names does not. */
const WITHIN = String.raw`[0-9A-Za-z.+\-%&]{1,15}`;

const RUN = new RegExp(
  `[${OPENING}]*[${LETTER}](?:(?:[${LETTER}${PUNCTUATION}]|${WITHIN}(?=[${LETTER}${PUNCTUATION}]))*[${LETTER}」』）】〕〉。])?`,
  'gu',
);

/** Where Japanese stands in a text of another language: half-open ranges, in order. */
export function japaneseRuns(text: string): (readonly [start: number, end: number])[] {
  return [...text.matchAll(RUN)].map((match) => [match.index, match.index + match[0].length]);
}
