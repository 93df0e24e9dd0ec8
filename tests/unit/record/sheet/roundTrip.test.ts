import { describe, expect, it } from 'vitest';
import { region as regionSchema } from '../../../../src/record/schema/region.ts';
import { exportSheet } from '../../../../src/record/sheet/exportSheet.ts';
import { writeCsv } from '../../../../src/record/sheet/file/csv.ts';
import { readTable } from '../../../../src/record/sheet/file/readTable.ts';
import { importSheet, isValid } from '../../../../src/record/sheet/importSheet.ts';
import { lists, realRegion, regionIds } from './real.ts';

describe('a region as a sheet and back', () => {
  it.each(regionIds)('%s: every initiative is the same, though none is left to look up', (id) => {
    const region = realRegion(id);
    const bytes = new TextEncoder().encode(writeCsv(exportSheet(region, lists)));
    const { table } = readTable(bytes);
    const empty = { ...region, initiatives: [] };
    const result = importSheet(table ?? [], empty, lists);
    expect(result.faults.filter(({ severity, row }) => severity === 'error' && row !== null)).toEqual([]);
    expect(regionSchema.parse(result.region).initiatives).toEqual(regionSchema.parse(region).initiatives);
  });

  it('いばらき県央: 30 initiatives come back, nothing changes, and the sheet is valid', () => {
    const region = realRegion('ibaraki-keno');
    const result = importSheet(exportSheet(region, lists), region, lists);
    expect(result.changes).toEqual({ added: [], changed: [], removed: [], same: 30 });
    expect(result.rows).toBe(30);
    expect(isValid(result)).toBe(true);
    expect(result.region).toEqual(region);
  });

  it('keeps what the sheet has no column for', () => {
    const region = realRegion('koriyama');
    const sheet = exportSheet(region, lists);
    const kept = ['識別名', '番号', '取組名', '要約', '出典'];
    const places = kept.map((heading) => sheet[0]?.indexOf(heading) ?? -1);
    const small = sheet.map((row) => places.map((place) => row[place] ?? ''));
    const result = importSheet(small, region, lists);
    expect(result.changes).toMatchObject({ added: [], changed: [], removed: [] });
    expect(regionSchema.parse(result.region)).toEqual(regionSchema.parse(region));
  });
});
