import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../../src/record/check/checkRecord.ts';
import { rules } from '../../../../src/record/check/rules/all.ts';
import { broken } from './cases/case.ts';
import { type Changes, changed, recordOf, told } from './fixture.ts';
import { small } from './small.ts';
import { agreement, strategy } from './smallOthers.ts';
import { expectWords } from './wording.ts';

function check(file: 'agreements/mito-omitama.json' | 'strategies/08230.json', change: Changes) {
  const base = { 'agreements/mito-omitama.json': agreement, 'strategies/08230.json': strategy };
  const texts = Object.entries({ ...base, [file]: changed(base[file], change) }).map(([name, each]) => [
    name,
    JSON.stringify(each),
  ]);
  return checkRecord({ ...recordOf(small), ...Object.fromEntries(texts) });
}

describe('the check of agreements and strategies', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(told(check('agreements/mito-omitama.json', {}))).toEqual([]);
  });

  it.each([
    broken('id-file-name', { id: 'mito-kasama' }, 'mito-kasama', 'mito-kasama.json', 'mito-kasama.json'),
    broken(
      'region-unknown',
      { region: 'toride', 'fields[0].nodes': [] },
      'toride',
      '圏域のファイル',
      'the region',
    ),
    broken(
      'code-unknown',
      { 'parties[1].code': '08999', 'fields[0].roles[1].party': '08999' },
      '08999',
      '一覧',
      'list',
    ),
    broken(
      'party-not-member',
      { 'parties[1].code': '08202', 'fields[0].roles[1].party': '08202' },
      '08202',
      'コード',
      'code',
      'parties[1].code',
    ),
    broken('party-unknown', { 'fields[0].roles[1].party': '08216' }, '08216', '08201、08236', '08201, 08236'),
    broken('node-unknown', { 'fields[0].nodes[0]': 'p9' }, 'p9', 'p1-1', 'p1-1'),
    broken('pillar-unknown', { 'fields[0].pillar': 'life' }, 'life', 'living', 'living'),
    broken(
      'document-unknown',
      { 'articles[0].sources[0].id': 'none' },
      'none',
      'mito-omitama-agreement',
      'mito-',
    ),
    broken('date-impossible', { date: '2022-02-29' }, '2022-02-29', '月と日', 'month'),
    broken('markup', { 'fields[0].roles[0].text': '<b>貸す</b>' }, '<b>', '文字だけ', 'plain text'),
  ])('says $rule of an agreement at $path, and nothing else', ({ rule, path, change, found, ja, en }) => {
    const faults = check('agreements/mito-omitama.json', change);
    expect(told(faults)).toEqual([`${rule} at ${path}`]);
    expect(faults[0]?.severity).toBe(rules[rule].severity);
    expectWords(faults[0], found, ja, en);
  });

  it.each([
    broken('id-file-name', { code: '08231' }, '08231', '08231.json', '08231.json'),
    broken('components-sum', { 'goals[0].kpis[0].target': 32 }, '32', '写し間違い', 'slip'),
    broken('components-sum', { 'goals[0].kpis[0].targetBefore': 25 }, '25', '写し間違い', 'slip'),
    broken('doubt-path', { 'doubts[0].path': 'goals[9].name' }, 'goals[9].name', '実際にある', 'is there'),
    broken(
      'missing-field',
      { 'goals[2].direction': undefined },
      'direction',
      '「direction（方向）」を',
      'Add',
    ),
    broken('foreign-letter', { 'goals[1].direction': 'デバйス' }, 'й', '打ち直して', 'anew'),
  ])('says $rule of a strategy at $path, and nothing else', ({ rule, path, change, found, ja, en }) => {
    const faults = check('strategies/08230.json', change);
    expect(told(faults)).toEqual([`${rule} at ${path}`]);
    expectWords(faults[0], found, ja, en);
  });
});
