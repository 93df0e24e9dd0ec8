import type { Fault } from './fault.ts';
import { fieldInJapanese } from './fieldNames.ts';
import { type Language, rules, type Wording } from './rules/all.ts';
import { shortened, visible } from './visible.ts';

const LONGEST = 80;

const kinds: Readonly<Record<string, Record<Language, string>>> = {
  string: { ja: '文字列', en: 'text' },
  number: { ja: '数値', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  array: { ja: '一覧（[ ] で囲んだもの）', en: 'a list (in [ ])' },
  object: { ja: '項目のまとまり（{ } で囲んだもの）', en: 'a group of fields (in { })' },
  null: { ja: 'null（空）', en: 'null (nothing)' },
};

const countings: Readonly<Record<string, Record<Language, string>>> = {
  rows: { ja: '行（再掲を含む）', en: 'rows (repetitions included)' },
  distinct: { ja: '取組（再掲を除く）', en: 'initiatives (repetitions left out)' },
};

/** Reason and remedy of a fault, in words for those who edit the files. */
export function describe(fault: Pick<Fault, 'rule' | 'values'>, language: Language): Wording {
  const { reason, remedy } = rules[fault.rule][language];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = Object.hasOwn(fault.values, name) ? fault.values[name] : undefined;
      if (value === undefined) return gap;
      if (Array.isArray(value)) return value.map(visible).join(language === 'ja' ? '、' : ', ');
      return word(name, String(value), language);
    });
  return { reason: fill(reason), remedy: fill(remedy) };
}

function word(name: string, value: string, language: Language): string {
  if (name === 'field' && language === 'ja') return visible(fieldInJapanese(shortened(value, LONGEST)));
  const list = name === 'counts' ? countings : name === 'expected' || name === 'found' ? kinds : {};
  return (Object.hasOwn(list, value) && list[value]?.[language]) || visible(shortened(value, LONGEST));
}
