import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportSheet } from '../../../../src/record/sheet/exportSheet.ts';
import { readTable } from '../../../../src/record/sheet/file/readTable.ts';
import { importSheet, type SheetResult } from '../../../../src/record/sheet/importSheet.ts';
import type { Table } from '../../../../src/record/sheet/layout.ts';
import { skeletonRegion } from '../../../../src/record/sheet/skeleton.ts';
import { templateTable } from '../../../../src/record/sheet/template.ts';
import { lists } from './real.ts';
import { first, good, headings, region, row, told } from './rows.ts';

describe('the sheet as a whole', () => {
  it('finds headings below a title, under other names and widths; keeps strange columns aside', () => {
    const table = [
      ['令和7年度　取組一覧'],
      [],
      ['Ｎｏ', '事業 名（必須）', '柱', '分野', 'カテゴリー', '連携市町村', '概要', '状況', '出典', '担当者'],
      [...good, '佐藤'],
    ];
    const result = importSheet(table, region, lists);
    expect(result.rows).toBe(1);
    expect(result.aside).toEqual(['担当者']);
    expect(result.mended?.[0]).toContain('担当者');
    expect(result.mended?.[1]).toContain('佐藤');
    expect(result.changes.added).toEqual(['31']);
    expect(result.changes.removed).toHaveLength(30);
  });

  it('names needed columns that are missing once, with the number of rows', () => {
    const without = [headings, row({}), row({ 番号: '32', 取組名: '別の取組' })].map((cells) =>
      cells.slice(0, -1),
    );
    const result = importSheet(without, region, lists);
    expect(told(result).filter((each) => each.includes('column-missing'))).toEqual(['1 出典 column-missing']);
    expect(result.faults.find(({ rule }) => rule === 'column-missing')?.ja.reason).toContain('2行');
  });

  it('tells the same column twice, the same key twice, and no rows', () => {
    const twice = [
      [...headings, '取組の名称'],
      [...row({}), 'x'],
    ];
    expect(told(importSheet(twice, region, lists))).toContain('1 取組の名称 column-twice');
    const keys = importSheet([headings, row({}), row({ 取組名: '別' })], region, lists);
    expect(told(keys)).toContain('3 識別名 key-twice');
    expect(keys.faults.find(({ rule }) => rule === 'key-twice')?.ja.reason).toContain('2行目');
    expect(told(importSheet([headings], region, lists))).toContain('null null no-row');
  });

  it('passes over the examples of the template, which are right themselves', () => {
    const template = templateTable(lists);
    expect(importSheet(template, region, lists)).toMatchObject({ rows: 0, examples: 2 });
    const filled = template.map((cells) => cells.map((cell) => cell.replace(/^例/, '10')));
    const result = importSheet(filled, skeletonRegion('new-region'), lists, true);
    expect(result.faults).toEqual([]);
    expect(result.rows).toBe(2);
  });

  it('warns when a number now belongs to another title, and takes nothing of the old one', () => {
    const result = importSheet([headings, row({ 番号: '1' })], region, lists);
    expect(result.faults.map(({ rule }) => rule)).toContain('title-changed');
    expect(first(result)).not.toHaveProperty('effect');
  });

  it('gives keys that stay: of the record, of the number, of the title', () => {
    const keyOf = (changes: Record<string, string>) => {
      const { region: merged } = importSheet([headings, row(changes)], region, lists);
      return Reflect.get(Object(merged).initiatives[0], 'key');
    };
    expect(keyOf({ 番号: '', 取組名: '事業者の経営力強化 事業' })).toBe('1');
    expect(keyOf({ 番号: '（３－Ａ）' })).toBe('3-a');
    expect(keyOf({ 番号: '' })).toMatch(/^t-[0-9a-f]{8}$/);
    expect(keyOf({ 番号: '' })).toBe(keyOf({ 番号: '新', 要約: '違う要約' }));
  });
});

describe('the mended sheet', () => {
  const faulty = readTable(readFileSync('tests/fixtures/sheets/faulty-utf8.csv')).table ?? [];

  it.each<[string, Table]>([
    ['of a faulty sheet', faulty],
    ['of a whole region', exportSheet(region, lists)],
    ['of one row', [headings, row({ 参加市町村: '082163' })]],
  ])('%s says the same when it is read again', (_, table) => {
    const once = importSheet(table, region, lists);
    const again = importSheet(once.mended ?? [], region, lists);
    const rules = ({ faults }: SheetResult) => faults.map(({ rule, value }) => `${rule} ${value}`).sort();
    expect(again.region).toEqual(once.region);
    expect(rules(again).map((each) => each.split(' ')[0])).toEqual(
      rules(once).map((each) => each.split(' ')[0]),
    );
    expect(importSheet(again.mended ?? [], region, lists).mended).toEqual(again.mended);
  });

  it('reads 10,000 rows', { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      row({
        番号: String(index),
        取組名: `取組${index}`,
        参加市町村: index % 2 === 0 ? '水戸市、笠間市' : 'みと市',
      }),
    );
    const result = importSheet([headings, ...rows], region, lists);
    expect(result.rows).toBe(10_000);
    expect(result.faults.filter(({ rule }) => rule === 'name-unknown')).toHaveLength(5000);
  });
});
