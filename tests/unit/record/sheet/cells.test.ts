import { describe, expect, it } from 'vitest';
import { isValid } from '../../../../src/record/sheet/importSheet.ts';
import { first, importRow, told } from './rows.ts';

describe('values of cells', () => {
  it('reads a row in Japanese words', () => {
    const result = importRow({});
    expect(told(result)).toEqual([]);
    expect(isValid(result)).toBe(true);
    expect(first(result)).toMatchObject({
      key: '31',
      number: '31',
      titleBy: 'source',
      pillar: 'economy',
      field: 'tourism-strategy',
      category: 'tourism',
      participants: { kind: 'unstated' },
      status: 'new',
      sources: [{ id: 'mic-renkei-2025' }],
    });
  });

  it.each([
    ['全市町村', { kind: 'all' }],
    ['全９市町村', { kind: 'all' }],
    ['すべての市町村', { kind: 'all' }],
    ['3市町', { kind: 'count', count: 3 }],
    ['３', { kind: 'count', count: 3 }],
    ['水戸市、笠間', { kind: 'listed', codes: ['08201', '08216'] }],
    ['08201;082163', { kind: 'listed', codes: ['08201', '08216'] }],
    ['茨城県水戸市\n8216', { kind: 'listed', codes: ['08201', '08216'] }],
    ['', { kind: 'unstated' }],
    ['記載なし', { kind: 'unstated' }],
  ])('参加市町村 「%s」', (cell, participants) => {
    const result = importRow({ 参加市町村: cell });
    expect(told(result)).toEqual([]);
    expect(first(result)).toMatchObject({ participants });
  });

  it.each([
    ['参加市町村', 'みと市', 'name-unknown'],
    ['参加市町村', '082017', 'code-unknown'],
    ['参加市町村', 'つくば市', 'participant-not-member'],
    ['参加市町村', '全8市町村', 'who-size'],
    ['参加市町村', '12市町村', 'count-too-large'],
    ['参加市町村', '水戸市、水戸市', 'participant-twice'],
    ['分類', '観光', 'word-unknown'],
    ['柱', '#REF!', 'formula-error'],
    ['要約', '=A1', 'formula'],
    ['要約', "'=A1", 'formula'],
    ['要約', '', 'missing-field'],
    ['要約', '一行目\n二行目', 'control-character'],
    ['要約', '<b>太字</b>', 'markup'],
    ['出典', '', 'source-missing'],
  ])('%s 「%s」: %s, and nothing else', (column, cell, rule) => {
    const result = importRow({ [column]: cell });
    expect(told(result)).toEqual([`2 ${column} ${rule}`]);
    const [fault] = result.faults.filter(({ severity }) => severity === 'error');
    expect(fault?.value).toBe(cell.replace(/^'/, ''));
    for (const language of ['ja', 'en'] as const) {
      expect(fault?.[language].reason).toMatch(/\S/);
      expect(fault?.[language].remedy).toMatch(/\S/);
    }
  });

  it('suggests the word that was meant', () => {
    const [fault] = importRow({ 分類: '観光' }).faults;
    expect(fault?.ja.remedy).toContain('「観光・シティプロモーション」でしょうか');
  });
});
