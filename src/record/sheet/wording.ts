import type { Finding } from '../check/fault.ts';
import type { Language, RuleId, Wording } from '../check/rules/all.ts';
import { describe } from '../check/say.ts';
import type { Vocabularies } from './read/vocabulary.ts';

/** Remedies of the record's check that speak of the file, in the words of a sheet. */
const remedies: Partial<Record<RuleId, Record<Language, string>>> = {
  'missing-field': { ja: 'この列に書いてください。', en: 'Fill this column in.' },
  'empty-text': { ja: 'この列に書いてください。', en: 'Fill this column in.' },
  'source-missing': {
    ja: '「出典」の列に、資料の題名を書いてください。',
    en: 'Give the title of a document in the column 出典.',
  },
  'document-unknown': {
    ja: '資料の題名を確かめるか、資料の一覧（sources.json）に加えてもらってください。',
    en: 'Look at the title, or have the document added to sources.json.',
  },
  'category-repeated': {
    ja: '「ほかの分類」には、「分類」と違うものだけを書いてください。',
    en: 'Give other categories only in ほかの分類.',
  },
  'number-is-status': {
    ja: '番号がなければ空欄にし、「状況」か「再掲の元」の列に書いてください。',
    en: 'Leave the number blank; use 状況 or 再掲の元.',
  },
  'title-twice': {
    ja: '再掲なら「再掲の元」に元の番号を書き、同じ取組なら1行にまとめてください。',
    en: 'If one repeats the other, give its number in 再掲の元; if they are the same, join the rows.',
  },
  'key-twice': {
    ja: '「番号」を別にするか、「識別名」の列に、ほかにない識別名（半角の英小文字と数字）を書いてください。',
    en: 'Give them different numbers, or a key of its own in 識別名.',
  },
  'repeats-unknown': { ja: '元の取組の番号か識別名を書いてください。', en: 'Give its number or key.' },
  'repeats-circular': {
    ja: '元の取組の「再掲の元」を空欄にしてください。',
    en: 'Leave 再掲の元 of the first one blank.',
  },
  'repeats-chain': {
    ja: '「再掲の元」に、おおもとの取組を書いてください。',
    en: 'Name the first of them in 再掲の元.',
  },
  'participant-not-member': {
    ja: '圏域の外の団体なら「協力する団体」の列に書いてください。',
    en: 'Name those outside the region in 協力する団体.',
  },
  'count-too-large': {
    ja: '数を確かめてください。圏域の外の団体は数えず「協力する団体」の列に書きます。',
    en: 'Look at the number; those outside the region belong in 協力する団体.',
  },
  'summary-english': {
    ja: '書けるときは「要約（英語）」の列に書いてください。空欄でも取り込めます。',
    en: 'Give one in 要約（英語） if you can.',
  },
};

const reasons: Partial<Record<RuleId, Record<Language, string>>> = {
  'missing-field': { ja: '空欄です。', en: 'This is blank.' },
  'empty-text': { ja: '空欄です。', en: 'This is blank.' },
};

/** Rules whose values are ids of a list that the sheet writes as words. */
const SPOKEN: Partial<Record<RuleId, Partial<Record<string, keyof Vocabularies>>>> = {
  'field-other-pillar': { policy: 'field', expected: 'pillar', pillar: 'pillar' },
  'category-repeated': { value: 'category' },
  'situation-twice': { value: 'situation' },
};

/** Reason and remedy of a finding of the record's check, for someone who looks at a sheet. */
export function wordFinding(
  { rule, values }: Finding,
  language: Language,
  words: Vocabularies,
  rowOf: (position: number) => number | null,
): Wording {
  const spoken = Object.entries(values).map(([name, value]) => {
    const list = SPOKEN[rule]?.[name];
    if (list !== undefined && typeof value === 'string') return [name, words[list].wordOf(value)];
    const [, position] = /^initiatives\[(\d+)\]/.exec(name === 'first' ? String(value) : '') ?? [];
    const row = position === undefined ? null : rowOf(Number(position));
    return [name, row === null ? value : language === 'ja' ? `${row}行目` : `row ${row}`];
  });
  const { reason, remedy } = describe({ rule, values: Object.fromEntries(spoken) }, language);
  return { reason: reasons[rule]?.[language] ?? reason, remedy: remedies[rule]?.[language] ?? remedy };
}
