import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { ja } from '../../../src/i18n/ja/index.ts';

type Sentence = (...given: readonly unknown[]) => unknown;

/** Every text of a dictionary with its place in it: "region.coverage.stated". */
function* texts(branch: unknown, place: string): Generator<[place: string, text: unknown]> {
  if (typeof branch === 'object' && branch !== null) {
    for (const [key, value] of Object.entries(branch))
      yield* texts(value, place === '' ? key : `${place}.${key}`);
  } else yield [place, branch];
}

/** Japanese that an English page may show, and why. */
const ALLOWED: readonly (readonly [text: string, why: string])[] = [
  ['連携中枢都市圏の取組事例集', 'title of the main source'],
  ['連携中枢都市圏', 'the term itself, where it is explained'],
  ['連携中枢都市', 'the term for a central city, where it is explained'],
  ['国土数値情報（行政区域データ）', 'source that asks to be credited by name'],
  ['国土交通省', 'its publisher'],
  ['国勢調査', 'source of statistics'],
  ['総務省統計局', 'its publisher'],
  ['日本の地域別将来推計人口（令和5（2023）年推計）', 'source of statistics'],
  ['国立社会保障・人口問題研究所', 'its publisher'],
  ['全国都道府県市区町村別面積調', 'source of statistics'],
  ['国土地理院', 'its publisher'],
  ['統計表における機械判読可能なデータの表記方法の統一ルール', 'title of the rules that a sheet follows'],
  ['標準地域コード', 'name by which other tables call the code'],
  ['全国地方公共団体コード', 'name by which other tables call the code'],
  ['定住自立圏', 'legal form without an agreed English name'],
  ['一部事務組合', 'legal form without an agreed English name'],
  ['広域連合', 'legal form without an agreed English name'],
  ['識別名', 'heading of the sheet, to be typed as it is'],
  ['参加市町村', 'heading of the sheet, to be typed as it is'],
  ['出典', 'heading of the sheet, to be typed as it is'],
  ['確認の結果', 'heading of the sheet, to be found in it'],
  ['全市町村', 'what a cell of the sheet may say'],
  ['水戸市、笠間市', 'what a cell of the sheet may say'],
  ['3市町村', 'what a cell of the sheet may say'],
  ['例', 'mark of rows that are not read'],
  ['やさしい日本語', 'a language in its own words'],
  ['日本語', 'a language in its own words'],
];

/** Letters and signs; 「」 may stand around a Japanese title. */
const JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u300B\u300E-\u303F\u30FB\u30FC\uFF00-\uFFEF]/u;

function leak(text: string): string | null {
  const rest = ALLOWED.reduce((left, [allowed]) => left.replaceAll(allowed, ''), text);
  return JAPANESE.test(rest) ? rest : null;
}

const SOME: readonly unknown[] = [
  ...[0, 1, 2, 1234, 12.5, -3],
  ...[['Mito-shi'], ['Mito-shi', 'Kasama-shi'], ['Mito-shi', 'Kasama-shi', 'Omitama-shi']],
  ...['Mito-shi', '2022', '2022-02-21'],
];

/** What a sentence says with nothing but such arguments; null where it is not made for them. */
function say(sentence: Sentence, given: unknown): string | null {
  try {
    return String(sentence(...Array.from({ length: sentence.length }, () => given)));
  } catch {
    return null;
  }
}

const all = [...texts(en, '')];
const sentences = all.flatMap(([place, text]) =>
  typeof text === 'function' ? [[place, text as Sentence] as const] : [],
);
const plain = all.flatMap(([place, text]) => (typeof text === 'string' ? [[place, text] as const] : []));

/** Every text, and every sentence with arguments of all kinds. */
function spokenWith(arguments_: readonly unknown[]): (readonly [place: string, text: string])[] {
  const spoken = sentences.flatMap(([place, sentence]) =>
    arguments_.flatMap((given) => {
      const text = say(sentence, given);
      return text === null ? [] : [[place, text] as const];
    }),
  );
  return [...plain, ...spoken];
}

const spoken = spokenWith(SOME);

/** Parts that other files answer for. */
function isOurs([place]: readonly [place: string, ...rest: unknown[]]): boolean {
  return !/^(?:accessibility|keep|keys|languages|locate|search|town)\./.test(place);
}

/** Sentences that count a list, leave out what only others of their group say, or take figures and dates only. */
const SAYS_LESS: ReadonlySet<string> = new Set([
  // One figure where both are the same.
  'colouring.entries.count',
  'legend.basis.selection',
  'region.coverage.selection',
  'site.date',
  'site.fiscalYear',
  'site.signedPercent',
  'region.visionPeriod',
]);

describe('the English dictionary', () => {
  it('has the places of the Japanese one, and says something in each', () => {
    expect(all.map(([place]) => place).sort()).toEqual([...texts(ja, '')].map(([place]) => place).sort());
    expect(new Set(spoken.map(([place]) => place)).size).toBe(all.length);
    expect(spoken.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('lets no Japanese through but names and terms it has a reason for', () => {
    const leaks = [...spoken, ...spokenWith([[], null])].filter(([, text]) => leak(text) !== null);
    expect(leaks.map(([place, text]) => `${place}: ${text}`)).toEqual([]);
  });

  it('would see Japanese', () => {
    for (const text of ['圏域', 'Mito（市）', 'A・B', 'A、B', 'A：B', 'カ', '％']) {
      expect(leak(text), text).not.toBeNull();
    }
    expect(leak('a collaborative core urban area (連携中枢都市圏; our translation)')).toBeNull();
  });

  const withArguments = sentences.filter(isOurs).filter(([place]) => !SAYS_LESS.has(place));
  it.each(withArguments)('%s says all it is given', (_, sentence) => {
    const text = say(sentence, ['Mito-shi']);
    expect(text?.match(/Mito-shi/g)?.length, String(text)).toBeGreaterThanOrEqual(sentence.length);
  });

  it('allows nothing that it does not need', () => {
    const everything = spoken.map(([, text]) => text).join('\n');
    expect(ALLOWED.filter(([text]) => !everything.includes(text))).toEqual([]);
  });

  /** What stands between other texts. */
  const GLUE = /^site\.(?:between|colon|apart|narrowed|brackets)/;

  it('writes apostrophes and quotes one way, and no space twice', () => {
    // A straight one stands only where it is the character itself that is spoken of.
    const untidy = spoken
      .filter(([, text]) => /\w'\w|["“”「」]| {2}|\.\.|^ | $/.test(text))
      .filter(isOurs)
      .filter(([place]) => !GLUE.test(place));
    expect(untidy.map(([place, text]) => `${place}: ${text}`)).toEqual([]);
  });
});

const ONE = 'initiative|municipality|region|member|membership|row|action|person|agreement';
const SEVERAL = 'initiatives|municipalities|regions|members|memberships|rows|actions|people|agreements';
const WRONG_NUMBER = new RegExp(
  `(?<![\\d,.])1 (?:\\w+ )?(?:${SEVERAL})\\b|(?:\\b[02]|1,234) (?:partnership )?(?:${ONE})\\b(?! fields)`,
);

describe('numbers', () => {
  it('take the singular for one and nothing else', () => {
    const wrong = spoken.filter(([, text]) => WRONG_NUMBER.test(text)).filter(isOurs);
    expect(wrong.map(([place, text]) => `${place}: ${text}`)).toEqual([]);
    for (const text of ['1 initiatives', '1 municipalities', '2 region', '0 person', '1,234 row of'])
      expect(text).toMatch(WRONG_NUMBER);
  });

  it.each([
    [en.region.pillarCount(1), '1 initiative'],
    [en.region.pillarCount(2), '2 initiatives'],
    [en.region.pillarCount(0), '0 initiatives'],
    [en.nation.members(1), '1 municipality'],
    [en.nation.members(22), '22 municipalities'],
    [en.nation.central(['Mito-shi']), 'Central city: Mito-shi'],
    [en.nation.central(['Takaoka-shi', 'Imizu-shi']), 'Central cities: Takaoka-shi and Imizu-shi'],
    [en.region.memberCount(1), '1 member'],
    [en.region.memberCount(9), '9 members'],
    [en.legend.regions(1), '1 region'],
    [en.legend.regions(12), '12 regions'],
    [en.agreement.fieldCount(1), '1 agreement field'],
    [en.agreement.fieldCount(16), '16 agreement fields'],
    [en.data.rowCount(1), '1 row'],
    [en.data.rowCount(1747), '1,747 rows'],
    [en.site.people(1), '1 person'],
    [en.site.people(270685), '270,685 people'],
    [en.statistics.perKm2(1), '1 person per km²'],
    [en.statistics.perKm2(1245.06), '1,245.1 people per km²'],
    [en.selection.regionChosen('Ibaraki Ken-o Region', 30), 'Ibaraki Ken-o Region chosen. 30 initiatives.'],
    [en.selection.regionChosen('Gifu Region', 1), 'Gifu Region chosen. 1 initiative.'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });

  it('count agreements and regions in whole sentences', () => {
    expect(en.agreement.oneOf(8)).toMatch(/has 8 partnership agreements\..*one of them/);
    expect(en.agreement.oneOf(1)).toMatch(/has 1 partnership agreement, /);
    expect(en.municipality.inRegions('Mito-shi', ['Ibaraki Ken-o Region'])).toMatch(
      /^Mito-shi is in the Ibaraki Ken-o Region, a collaborative core urban area \(連携中枢都市圏; our translation\)\.$/,
    );
    expect(en.municipality.inRegions('Takehara-shi', ['A', 'B', 'C'])).toMatch(
      /^Takehara-shi is in 3 regions,/,
    );
  });
});

describe('figures, dates and lists', () => {
  it.each([
    [en.site.date('2022-02-21'), '21 February 2022 (Reiwa 4)'],
    [en.site.fiscalYear(2022), 'fiscal 2022 (Reiwa 4; April 2022 – March 2023)'],
    [
      en.region.visionPeriod(en.site.fiscalYear(2022), en.site.fiscalYear(2026)),
      'fiscal 2022 (Reiwa 4) to fiscal 2026 (Reiwa 8)',
    ],
    [
      en.region.visionPeriod(en.region.visionOpen, en.site.fiscalYear(2026)),
      'a year not confirmed to fiscal 2026 (Reiwa 8)',
    ],
    [en.site.count(1747), '1,747'],
    [en.site.area(217.333), '217.33 km²'],
    [en.site.percent(98.75), '98.8%'],
    [en.site.signedPercent(12.34), '+12.3%'],
    [en.site.signedPercent(-3), '−3%'],
    [en.site.signedPercent(0), '0%'],
    [en.colouring.figure.change(-10.04), '−10%'],
    [en.colouring.figure.change(-0.04), '0%'],
    [en.colouring.figure.outlook(12.34), '+12.3%'],
    [en.colouring.figure.density(1.2), '1 per km²'],
    [en.colouring.range.between('450,000 people', '500,000 people'), '450,000–500,000 people'],
    [en.colouring.range.between('97', '98.5'), '97–98.5'],
    [en.colouring.range.between('−10%', '−5%'), '−10% to −5%'],
    [en.colouring.range.between('0%', '+5%'), '0% to +5%'],
    [en.colouring.range.above('−5%'), '−5% and above'],
    [en.colouring.range.above('950,000 people'), '950,000 people or more'],
    [en.colouring.entries.count(1, 1), '1 initiative'],
    [en.colouring.entries.count(1, 2), '1–2 initiatives'],
    [en.colouring.entries.count(3, null), '3 initiatives or more'],
    [en.site.list(['Mito-shi']), 'Mito-shi'],
    [en.site.list(['Mito-shi', 'Kasama-shi']), 'Mito-shi and Kasama-shi'],
    [en.site.list(['Mito-shi', 'Kasama-shi', 'Omitama-shi']), 'Mito-shi, Kasama-shi and Omitama-shi'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('what makes or breaks trust', () => {
  it('tells a selection from all there is, and a draft from what was decided', () => {
    const { selection, complete, draft } = en.region.coverage;
    expect(selection(6, '2025 (Reiwa 7)')).toMatch(/6 initiatives.*chosen.*does not show all/);
    expect(complete(30, '1 August 2024 (Reiwa 6)')).toMatch(/complete list.*30 initiatives.*1 August 2024/);
    expect(draft(80, 'March 2023 (Reiwa 5)')).toMatch(
      /draft.*March 2023.*80 initiatives.*decided later may differ/,
    );
  });

  it('gives both totals and the reason why they differ', () => {
    const text = en.nation.totals(397, 379, 13);
    for (const part of [
      '397 memberships',
      '379 municipalities',
      '13 municipalities take part',
      '376',
      'Kochi',
      'our own inference',
    ])
      expect(text).toContain(part);
  });

  it('does not take "unstated" for "all", nor targets for results', () => {
    expect(en.initiative.unstated).not.toMatch(/all/i);
    expect(en.municipality.unstated).toContain('do not say');
    expect(en.strategy.targets).toContain('not results');
    expect(en.site.notOfficial).toContain('not an official site');
  });
});
