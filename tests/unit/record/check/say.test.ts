import { describe, expect, it } from 'vitest';
import { fieldInJapanese } from '../../../../src/record/check/fieldNames.ts';
import { nameOf } from '../../../../src/record/check/path.ts';
import { Place } from '../../../../src/record/check/place.ts';
import { rules } from '../../../../src/record/check/rules/all.ts';
import { describe as wording } from '../../../../src/record/check/say.ts';
import { small } from './small.ts';

describe('the words of a fault', () => {
  it('show what cannot be seen, and nothing that moves a cursor', () => {
    const { reason } = wording({ rule: 'url-form', values: { value: '\u001b[2J\u202e\ud800' } }, 'ja');
    expect(reason).toContain('「U+001B[2JU+202EU+D800」');
  });

  it('shorten a long value and list all that is allowed', () => {
    const allowed = ['industry', 'tourism'];
    const { reason, remedy } = wording(
      { rule: 'category-unknown', values: { value: 'あ'.repeat(200), allowed } },
      'en',
    );
    expect(reason).toContain(`"${'あ'.repeat(80)}…"`);
    expect(remedy).toBe('Choose one of: industry, tourism');
  });

  it('are there for each rule in both languages, with the same values', () => {
    for (const [rule, { ja, en }] of Object.entries(rules)) {
      const gaps = ({ reason, remedy }: typeof ja) => new Set(`${reason}${remedy}`.match(/\{\w+\}/g));
      expect([rule, gaps(en)]).toEqual([rule, gaps(ja)]);
      expect(ja.reason + ja.remedy, rule).toMatch(/。$|：?\s?"?\{\w+\}"?$/);
    }
  });

  it('call every field of a region by its Japanese name', () => {
    const fields = [...new Place(small).everything()]
      .map(({ path }) => nameOf(path))
      .filter((name) => name !== '');
    expect(fields.filter((field) => !/^url$|（/.test(fieldInJapanese(field)))).toEqual([]);
  });
});
