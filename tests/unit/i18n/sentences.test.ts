import { describe, expect, it } from 'vitest';
import { japaneseDate, japaneseFiscalYear } from '../../../src/i18n/dates.ts';
import { ja } from '../../../src/i18n/ja/index.ts';

type Sentence = (...given: readonly unknown[]) => unknown;

/** Every text of the dictionary with its place in it: "region.coverage.stated". */
function* texts(branch: unknown, place: string): Generator<[place: string, text: unknown]> {
  if (typeof branch === 'object' && branch !== null) {
    for (const [key, value] of Object.entries(branch))
      yield* texts(value, place === '' ? key : `${place}.${key}`);
  } else yield [place, branch];
}

const all = [...texts(ja, '')];
const plain = all.filter(([, text]) => typeof text !== 'function');
const sentences = all.flatMap(([place, text]) =>
  typeof text === 'function' ? [[place, text as Sentence] as const] : [],
);

/** Names of a function's parameters, as its source has them. */
function parametersOf(sentence: Sentence): string[] {
  const [, list = ''] = /^(?:function\s*\w*)?\s*\(?([^)=]*)/.exec(String(sentence)) ?? [];
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Lists and numbers are told by what a sentence does with them; all else is a string. */
function isList(sentence: Sentence, name: string): boolean {
  return new RegExp(`\\b${name}\\.(?:join|map|length)\\b`).test(String(sentence));
}

function isNumber(sentence: Sentence, name: string): boolean {
  return name === 'value' || new RegExp(`\\b(?:count\\(${name}\\)|${name}\\.to)`).test(String(sentence));
}

function plausible(sentence: Sentence, name: string, index: number, length: number): unknown {
  if (isList(sentence, name)) return Array.from({ length }, (_, item) => `項目${index}${item}`);
  return isNumber(sentence, name) ? 1234 + index : `語${index}`;
}

function isWhole(text: unknown): boolean {
  return (
    typeof text === 'string' && /^[^ \n](.*[^ \n])?$/.test(text) && !/undefined|NaN|null|\[object/.test(text)
  );
}

describe('every text', () => {
  /** What a page says of texts it has only in Japanese: nothing on a Japanese page. */
  const said = plain.filter(([place]) => !/^languages\..*InJapanese$/.test(place));

  it.each(said)('%s is there', (_, text) => {
    expect(isWhole(text), String(text)).toBe(true);
  });
});

describe('every sentence', () => {
  it('is found', () => {
    expect(sentences.length).toBeGreaterThan(50);
  });

  const withArguments = sentences.filter(([place]) => !['site.date', 'site.fiscalYear'].includes(place));
  it.each(withArguments)('%s says all it is given', (_, sentence) => {
    const names = parametersOf(sentence);
    expect(names.length).toBeGreaterThan(0);
    expect(names).toHaveLength(sentence.length);
    for (const length of [1, 2, 3]) {
      const given = names.map((name, index) => plausible(sentence, name, index, length));
      const text = sentence(...given);
      expect(isWhole(text), String(text)).toBe(true);
      for (const [index, each] of given.entries()) {
        // A parameter that only other sentences of its group need.
        if (names[index]?.startsWith('_')) continue;
        if (Array.isArray(each)) {
          const isNamed = each.every((item) => String(text).includes(item));
          expect(
            isNamed || /\d(つ|圏域)/.exec(String(text))?.[0].startsWith(`${each.length}`),
            String(text),
          ).toBe(true);
        } else {
          const printed = String(text).replaceAll(',', '');
          expect(printed).toContain(String(each));
          // More than what it was given, but for bare figures.
          expect(printed.length).toBeGreaterThanOrEqual(String(each).length);
        }
      }
    }
  });

  const counting = sentences.filter(([, sentence]) =>
    parametersOf(sentence).some((name) => isNumber(sentence, name)),
  );
  it.each(counting)('%s can say zero', (_, sentence) => {
    const given = parametersOf(sentence).map((name, index) =>
      isNumber(sentence, name) ? 0 : plausible(sentence, name, index, 1),
    );
    const text = sentence(...given);
    expect(isWhole(text), String(text)).toBe(true);
  });
});

describe('figures and dates', () => {
  it.each([
    [ja.site.date('2025-04-01'), japaneseDate('2025-04-01')],
    [ja.site.fiscalYear(2025), japaneseFiscalYear(2025)],
    [ja.site.count(1747), '1,747'],
    [ja.site.people(0), '0人'],
    [ja.site.people(270685), '270,685人'],
    [ja.site.area(217.333), '217.33 km²'],
    [ja.site.area(1121.26), '1,121.26 km²'],
    [ja.site.percent(98.75), '98.8％'],
    [ja.site.percent(100), '100％'],
    [ja.site.signedPercent(12.34), '+12.3％'],
    [ja.site.signedPercent(-3), '−3％'],
    [ja.site.signedPercent(0), '0％'],
    [ja.site.list(['水戸市', '笠間市']), '水戸市、笠間市'],
    [ja.colouring.figure.population(450000), '45万人'],
    [ja.colouring.figure.population(237892), '237,892人'],
    [ja.colouring.figure.population(9000), '9,000人'],
    [ja.colouring.figure.change(-10.04), '−10％'],
    [ja.colouring.figure.change(-0.04), '0％'],
    [ja.colouring.figure.outlook(12.34), '+12.3％'],
    [ja.colouring.range.between('45万人', '50万人'), '45万〜50万人'],
    [ja.colouring.range.between('1,000 km²', '1,500 km²'), '1,000〜1,500 km²'],
    [ja.colouring.range.between('−10％', '−5％'), '−10％〜−5％'],
    [ja.colouring.range.between('0％', '+5％'), '0％〜+5％'],
    [ja.colouring.range.above('−5％'), '−5％から上'],
    [ja.colouring.range.above('95万人'), '95万人以上'],
    [ja.colouring.entries.count(2, 2), '2件'],
    [ja.colouring.entries.count(1, 2), '1〜2件'],
    [ja.colouring.entries.count(3, null), '3件以上'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('sentences that differ by number', () => {
  it('names the one region of a municipality, and counts several', () => {
    expect(ja.municipality.inRegions('水戸市', ['県央'])).toMatch(/水戸市.*県央/);
    expect(ja.municipality.inRegions('竹原市', ['一', '二', '三'])).toMatch(/竹原市.*3つ/);
  });

  it('describes a municipality outside any region in other words', () => {
    const [outside, inside] = [[], ['県央']].map((regions) => ja.municipality.description('水戸市', regions));
    expect(isWhole(outside) && outside?.includes('水戸市')).toBe(true);
    expect(inside).toContain('県央');
    expect(outside).not.toBe(inside?.replace('県央', ''));
  });

  it('gives both totals and the reason why they differ', () => {
    const text = ja.nation.totals(397, 379, 13);
    for (const figure of ['397市町村', '379市町村', '13市町村', '376市町村', '高知県'])
      expect(text).toContain(figure);
  });
});
