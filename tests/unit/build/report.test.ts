import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copiedSentences } from '../../../src/build/report/copied.ts';
import { countDocuments, countOthers, countTotals } from '../../../src/build/report/counts.ts';
import { copiedLines, reportLines } from '../../../src/build/report/print.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { realRecord } from '../record/realRecord.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});

describe('the report of the record', () => {
  it('counts 225, 30 and 87 source entries', () => {
    const { byDocument } = countTotals(atlas, countDocuments(atlas));
    expect(Object.fromEntries(byDocument)).toEqual({
      'mic-renkei-2025': 225,
      'ibaraki-keno-initiatives': 30,
      'koriyama-vision2-draft': 87,
    });
  });

  it('counts an initiative of two documents once, and what is repeated or completed not at all', () => {
    expect(countTotals(atlas, countDocuments(atlas))).toMatchObject({
      entries: 342,
      records: 336,
      standing: 329,
      distinct: 323,
    });
    const row = (region: string, document: string) =>
      countDocuments(atlas).find((each) => each.region === region && each.document === document);
    expect(row('koriyama', 'koriyama-vision2-draft')).toMatchObject({ entries: 87, counted: 80 });
    expect(row('ibaraki-keno', 'ibaraki-keno-initiatives')).toMatchObject({ entries: 30, counted: 30 });
  });

  it('divides the entries of each row into those with and without participants', () => {
    for (const { entries, participants } of countDocuments(atlas)) {
      expect(participants.named + participants.onlyCounted + participants.unstated).toBe(entries);
    }
  });

  it('finds 16 fields and 7 articles of the agreement, 30 measures and 131 actions of the strategy', () => {
    const { agreements, strategies } = countOthers(atlas);
    expect(agreements).toMatchObject([{ id: 'mito-omitama', fields: 16, articles: 7 }]);
    expect(strategies).toMatchObject([{ code: '08230', goals: 4, measures: 30, actions: 131 }]);
  });

  it('prints a row for each region and document, in columns', () => {
    const lines = reportLines(atlas);
    const table = lines.slice(1, lines.indexOf(''));
    expect(table).toHaveLength(countDocuments(atlas).length);
    expect(table.find((line) => line.includes('koriyama-vision2-draft'))).toMatch(/ 87 +80 /);
    expect(lines).toContain('連携中枢都市圏の取組事例集（令和7年）：225件の記載');
    expect(lines.find((line) => line.startsWith('数える取組'))).toContain('323件');
  });
});

describe('sentences of the sources', () => {
  const sentence = '構成市町のどの図書館でも同じカードで本を借りることができる';

  it('are found in texts, and passed over in titles, headings and names of offices', () => {
    const file = {
      text: sentence,
      heading: sentence,
      fields: [{ label: sentence, middleItem: sentence, department: sentence, summary: `${sentence}。` }],
    };
    const copied = copiedSentences(
      { 'regions/mito.json': JSON.stringify(file) },
      { 'plan.txt': `はじめに\n${sentence}` },
    );
    expect(copied.map((fault) => fault.path)).toEqual(['text', 'fields[0].summary']);
    expect(copiedLines(copied)).toEqual([
      expect.stringContaining('plan.txt'),
      expect.stringContaining('fields[0].summary'),
      '資料と20文字以上同じ文章：2件',
    ]);
  });

  it('are none in what has no words in common with the record: exit 0; any: exit 1', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
    const file = path.join(folder, 'plan.txt');
    writeFileSync(file, 'まったく別の文章です。');
    expect(await exitCode('--sources', folder)).toBe(0);
    writeFileSync(file, atlas.region('ibaraki-keno').outlook);
    expect(await exitCode('--sources', folder)).toBe(1);
    expect(await exitCode('--nonsense')).toBe(2);
  });
});

function exitCode(...options: string[]): Promise<unknown> {
  const args = ['--import', 'tsx', 'src/build/report.ts', ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error) => resolve(error?.code ?? 0));
  });
}
