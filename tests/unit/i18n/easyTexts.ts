import { easyDate } from '../../../src/i18n/easyDates.ts';

type Sentence = (...given: readonly unknown[]) => unknown;

const TOWN = '｜小美玉市《おみたまし》';
const GROUP = '｜因幡・但馬麒麟のまち連携中枢都市圏《いなば・たじまきりんのまちれんけいちゅうすうとしけん》';
const FAMILY = '勉強《べんきょう》・文化《ぶんか》';
const DAY = easyDate('2024-12-21');
const WORD = '語《ご》';

/** What sentences are given, by the name of the parameter: names and dates with their readings, as models give them. */
const GIVEN: Readonly<Record<string, unknown>> = {
  name: TOWN,
  region: GROUP,
  others: GROUP,
  city: TOWN,
  place: TOWN,
  central: [TOWN],
  names: [TOWN],
  parties: [TOWN, TOWN],
  regions: [GROUP],
  families: [FAMILY, FAMILY],
  family: FAMILY,
  date: DAY,
  when: DAY,
  on: DAY,
  checked: DAY,
  period: '2020年度《ねんど》から2026年度《ねんど》まで',
  before: '5年間《ねんかん》',
  from: '2022年度《ねんど》',
  to: '2026年度《ねんど》',
  alternatives: ['12', '21'],
  items: [WORD, WORD],
  km: 12,
};

/** Parameters that are numbers in one sentence and lists or texts in another are told by what it does with them. */
function givenTo(sentence: Sentence, name: string, place: string): unknown {
  const source = String(sentence);
  const isList = new RegExp(`\\b${name}\\.(?:join|map|length|slice|at)\\b`).test(source);
  const isNumber = new RegExp(
    `\\b(?:count|megabyteText|\\w*[tT]ext)\\(${name}\\)|\\b${name}\\.to(?:Locale|Fixed)|Math\\.round\\(${name}`,
  ).test(source);
  const given = GIVEN[name];
  if (isList) return Array.isArray(given) ? given : [WORD];
  if (isNumber) return 123;
  if (place === 'site.date') return '2024-12-21';
  if (place === 'site.fiscalYear') return 2024;
  if (given === undefined)
    return /^(?:value|members|initiatives|all|shown|results|number|memberships|municipalities|prefectural)$/.test(
      name,
    )
      ? 12
      : WORD;
  if (name === 'regions') return 3;
  // `names` is also one text, a list already.
  return Array.isArray(given) ? given[0] : given;
}

/** Names of a function's parameters, as its source has them. */
function parametersOf(sentence: Sentence): string[] {
  const [, list = ''] = /^(?:function\s*\w*)?\s*\(?([^)=]*)/.exec(String(sentence)) ?? [];
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Every text of a dictionary with its place in it ("region.coverage.stated"), sentences with something in their gaps. */
export function* textsOf(branch: unknown, place = ''): Generator<readonly [place: string, text: string]> {
  if (typeof branch === 'string') yield [place, branch];
  if (typeof branch === 'function') {
    const sentence = branch as Sentence;
    yield [place, String(sentence(...parametersOf(sentence).map((name) => givenTo(sentence, name, place))))];
  }
  if (typeof branch === 'object' && branch !== null) {
    for (const [key, value] of Object.entries(branch)) {
      yield* textsOf(value, place === '' ? key : `${place}.${key}`);
    }
  }
}
