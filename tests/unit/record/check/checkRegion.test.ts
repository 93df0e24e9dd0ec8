import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../../src/record/check/checkRecord.ts';
import { rules } from '../../../../src/record/check/rules/all.ts';
import { broken } from './cases/case.ts';
import { regionCases } from './cases/region.ts';
import { checkChanged, recordOf, told } from './fixture.ts';
import { small } from './small.ts';
import { expectWords } from './wording.ts';

describe('the check of a region', () => {
  it('finds nothing in a region without faults', () => {
    expect(told(checkRecord(recordOf(small)))).toEqual([]);
  });

  it.each(regionCases)(
    'says $rule at $path, and nothing else ($found)',
    ({ change, rule, path, found, ja, en }) => {
      const faults = checkChanged(change);
      expect(told(faults)).toEqual([`${rule} at ${path}`]);
      expect(faults[0]).toMatchObject({ file: 'regions/mito.json', severity: rules[rule].severity });
      expectWords(faults[0], found, ja, en);
    },
  );

  it('names the line of a fault', () => {
    const region = { ...small, outlook: 5 };
    const text = JSON.stringify(region, null, 2);
    const line = text.split('\n').findIndex((each) => each.includes('"outlook"')) + 1;
    expect(checkRecord(recordOf(text)).map((fault) => fault.line)).toEqual([line]);
  });

  it.each([
    broken(
      'milestone-order',
      { 'milestones[2].date': '2022', 'milestones[2].precision': 'year' },
      '',
      '',
      '',
    ),
    broken(
      'milestone-order',
      { 'milestones[1].date': '2022-03-31', 'milestones[2].date': '2022-03' },
      '',
      '',
      '',
    ),
    broken('figure-contradiction', { 'figures[0].asPrinted': '60〜65％' }, '', '', ''),
    broken('figure-contradiction', { 'figures[0].asPrinted': '約6割' }, '', '', ''),
    broken('figure-contradiction', { 'figures[0].asPrinted': '61.3km2（令和2年）' }, '', '', ''),
    broken(
      'summary-sentences',
      { 'initiatives[1].summary.ja': '「一。二。三。」の三つ（四。五。）。' },
      '',
      '',
      '',
    ),
    broken('variant-letter', { 'initiatives[1].sources[0].titleAsPrinted': '圈域' }, '', '', ''),
    broken('number-is-status', { 'initiatives[1].number': '新-2' }, '', '', ''),
    broken('coverage-exceeded', { 'coverage.kind': 'selection', 'coverage.stated[1].value': 40 }, '', '', ''),
    broken('markup', { outlook: '3 < 5 & 7' }, '', '', ''),
    broken('markup', { outlook: '1 -- 2 > 3 [1]] >' }, '', '', ''),
    // One sign that chooses the form of a letter, and a letter with its marks apart, are honest.
    broken('invisible-character', { outlook: '葛\u{e0100}城市、☎\ufe0f' }, '', '', ''),
    broken('broken-character', { outlook: 'か\u3099やまe\u0301\u0302\u0303' }, '', '', ''),
    broken(
      'reading-form',
      { 'initiatives[1].summary.easy': '病院《びょういん》、｜お茶《おちゃ》' },
      '',
      '',
      '',
    ),
    broken('tel-form', { 'initiatives[0].access[0].tel': '#7119' }, '', '', ''),
    broken('tel-form', { 'initiatives[0].access[0].tel': '+81-29-224-1111' }, '', '', ''),
    broken('url-host', { 'links[0].url': 'https://xn--tnqp3sgsb.xn--q9jyb4c:8443?a#b' }, '', '', ''),
    broken('key-taken', { 'system[1].id': 'con-1', 'initiatives[0].node': undefined }, '', '', ''),
    broken('url-host', { 'links[0].url': 'http://172.32.1.1/a' }, '', '', ''),
    broken('formula-within', { outlook: '診療；＝診察、a; b=c' }, '', '', ''),
    broken('url-user', { 'links[0].url': 'https://www.city.mito.lg.jp/a@b?c=d@e#f@g' }, '', '', ''),
  ])('says no $rule for $change', ({ change }) => {
    expect(told(checkChanged(change))).toEqual([]);
  });
});
