import { importSheet, type SheetResult } from '../../../../src/record/sheet/importSheet.ts';
import { lists, realRegion } from './real.ts';

export const region = realRegion('ibaraki-keno');
export const headings = ['番号', '取組名', '柱', '政策分野', '分類', '参加市町村', '要約', '状況', '出典'];
export const good = [
  '31',
  '新しい取組',
  '経済成長',
  '戦略的な観光',
  '観光・シティプロモーション',
  '',
  '人を呼びます。',
  '新規',
  'mic-renkei-2025',
];

/** A new initiative with some cells changed. */
export function row(changes: Readonly<Record<string, string>>): string[] {
  return headings.map((heading, index) => changes[heading] ?? good[index] ?? '');
}

/** The sheet of one row, for a region with no other initiatives. */
export function importRow(changes: Readonly<Record<string, string>>): SheetResult {
  return importSheet(
    [headings, row(changes)],
    {
      ...region,
      initiatives: [],
      doubts: [],
      coverage: { ...Object(region.coverage), document: 'mic-renkei-2025', kind: 'selection', stated: [] },
    },
    lists,
  );
}

export function first({ region: merged }: SheetResult): Record<string, unknown> {
  const { initiatives } = merged ?? {};
  return Array.isArray(initiatives) ? initiatives[0] : {};
}

export const told = ({ faults }: SheetResult) =>
  faults
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, row, column }) => `${row} ${column} ${rule}`);
