import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/i18n/language.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { CRITERIA_GROUPS, resultsOf } from '../../../../src/pages/accessibility/criteria.ts';
import type { Criterion } from '../../../../src/pages/accessibility/criterion.ts';

/** By number, as the standards list them: level A before the stroke, level AA behind it. */
const JIS =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 3.1.1 3.2.1 3.2.2 3.3.1 3.3.2 4.1.1 4.1.2 | 1.2.4 1.2.5 1.4.3 1.4.4 1.4.5 2.4.5 2.4.6 2.4.7 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4';
const ADDED =
  '2.1.4 2.5.1 2.5.2 2.5.3 2.5.4 3.2.6 3.3.7 | 1.3.4 1.3.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.11 2.5.7 2.5.8 3.3.8 4.1.3';

const of = (id: string): readonly Criterion[] =>
  CRITERIA_GROUPS.find((group) => group.id === id)?.criteria ?? [];
const all = CRITERIA_GROUPS.flatMap(({ criteria }) => criteria);
const rank = (number: string) => number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);

describe('the criteria', () => {
  it.each([
    ['jis', JIS, 38],
    ['added', ADDED, 18],
  ])('of %s are those of the standard, each with its level', (id, list, count) => {
    const [a = [], aa = []] = list.split(' | ').map((part) => part.split(' '));
    expect(a.length + aa.length).toBe(count);
    const withLevel = (level: string) =>
      of(id)
        .filter((each) => each.level === level)
        .map(({ number }) => number);
    expect(withLevel('A').sort()).toEqual([...a].sort());
    expect(withLevel('AA').sort()).toEqual([...aa].sort());
    expect(of(id)).toHaveLength(count);
  });

  it('go beyond AA only for the keyboard', () => {
    expect(of('beyond').map(({ number, level }) => [number, level])).toEqual([['2.1.3', 'AAA']]);
  });

  it.each(CRITERIA_GROUPS.map((group) => [group.id, group] as const))(
    'of %s stand in their order, and are counted each once',
    (_, group) => {
      const ranks = group.criteria.map(({ number }) => rank(number));
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      expect(resultsOf(group).reduce((sum, [, count]) => sum + count, 0)).toBe(group.criteria.length);
    },
  );

  it.each(all.map((each) => [each.number, each] as const))(
    '%s says how it was tried, and what of it',
    (_, each) => {
      expect(each.tried.length).toBeGreaterThan(0);
      expect(new Set(each.tried).size).toBe(each.tried.length);
      for (const text of [each.name.ja, each.name.en, each.note.ja, each.note.en]) expect(text).not.toBe('');
      // Reading the program may show that there is nothing to try, or that something is amiss.
      if (each.result === 'notApplicable') expect(each.tried).toEqual(['code']);
    },
  );

  it.each(LANGUAGES)('that are not met are told among the known problems (%s)', (language) => {
    const { gaps } = wordsOf(language).accessibility;
    for (const { number } of all.filter(({ result }) => result === 'notMet'))
      expect(gaps.items.join('\n')).toContain(number);
  });

  it.each(['ja', 'easy'] as const)('nothing claims conformity before people have tested (%s)', (language) => {
    const said = JSON.stringify([wordsOf(language).accessibility, all]);
    expect(said).toContain('配慮');
    expect(said).not.toMatch(/準拠|に適合(?!レベル)/);
  });
});
