import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiedTexts } from '../../../../src/build/check/copiedText.ts';
import { CheckError, parseOptions } from '../../../../src/build/check/options.ts';
import { readRecordFiles, readSourceTexts } from '../../../../src/build/check/readFiles.ts';
import { report } from '../../../../src/build/check/report.ts';
import type { RecordFiles } from '../../../../src/record/check/checkRecord.ts';
import { changed, checkChanged, recordOf, told } from './fixture.ts';
import { small } from './small.ts';
import { expectWords } from './wording.ts';

const extent = { regions: 1, entries: 3, distinct: 2 };

describe('the command line of the check', () => {
  it('knows its options', () => {
    expect(parseOptions([])).toEqual({ data: 'data', language: 'ja', sources: undefined, help: false });
    expect(parseOptions(['--lang', 'en', '--data=x', '--sources', 'y'])).toMatchObject({
      language: 'en',
      data: 'x',
      sources: 'y',
    });
    expect(() => parseOptions(['--lnag', 'en'])).toThrow(/オプションを確認.*\n.*--lnag/);
    expect(() => parseOptions(['--lang', 'fr'])).toThrow(/「fr」.*\n.*"fr"/);
    expect(() => parseOptions(['x.json'])).toThrow('x.json');
  });

  it('says each fault on one line, then the counts', () => {
    const faults = checkChanged({
      'initiatives[1].category': 'none',
      'initiatives[1].summary.en': undefined,
    });
    const [error, warning, , counts, sum] = report(faults, extent, 'data', 'ja').split('\n');
    expect(error).toMatch(
      /^data\/regions\/mito\.json {2}initiatives\[1\]\.category（\d+行目） {2}エラー：「none」.* {2}直し方：/,
    );
    expect(warning).toMatch(
      /^data\/regions\/mito\.json {2}initiatives\[1\]\.summary\.en（\d+行目） {2}警告：/,
    );
    expect(counts).toBe('エラー 1件、警告 1件');
    expect(sum).toContain('1圏域、取組 3件（件数に数えるのは 2件）');
    expect(report(faults, extent, 'data', 'en')).toMatch(
      / {2}Error: .* {2}Remedy: [\s\S]*\n1 error, 1 warning\nChecked 1 /,
    );
    expect(report([], extent, 'data', 'ja')).toMatch(/^\n*エラー 0件、警告 0件/);
  });

  it('finds sentences that a document has word for word, but leaves titles alone', () => {
    const sentence = '圏域の図書館のどこでも、同じ一枚の利用カードで本を借りられるようにします。';
    const files = recordOf(changed(small, { outlook: sentence, 'initiatives[0].title': sentence }));
    const faults = copiedTexts(files, { 'plan.txt': `前文。\n${sentence.replace('図書館', '図書\n館')}` });
    expect(told(faults)).toEqual(['copied-text at outlook']);
    expect(faults[0]).toMatchObject({ severity: 'warning', file: 'regions/mito.json' });
    expectWords(faults[0], 'plan.txt', '自分の言葉', 'other words');
  });

  it('reads what is there and says what is not', async () => {
    const folder = written({ ...recordOf(small), 'regions/.DS_Store': '', 'regions/memo.txt': '' });
    expect(Object.keys(await readRecordFiles(folder)).sort()).toEqual([
      'municipalities.csv',
      'regions/memo.txt',
      'regions/mito.json',
      'sources.json',
      'taxonomy.json',
      'themes.json',
    ]);
    await expect(readRecordFiles(path.join(folder, 'nowhere'))).rejects.toThrow(
      /見つかりません[\s\S]*no folder/,
    );
    await expect(readSourceTexts(folder)).rejects.toThrow(/\.txt/);
  });

  it('refuses a link in the place of a file: what it leads to is not in the record', async () => {
    const folder = written(recordOf(small));
    symlinkSync(path.join(folder, 'taxonomy.json'), path.join(folder, 'regions/linked.json'));
    await expect(readRecordFiles(folder)).rejects.toThrow(CheckError);
    await expect(readRecordFiles(folder)).rejects.toThrow(
      /linked\.json[\s\S]*リンクを消し[\s\S]*put the file/,
    );
  });

  it.each([
    ['0 without faults', {}, [], 0],
    ['0 with warnings', { 'name.en': 'Mito' }, [], 0],
    ['1 with errors', { 'name.kana': 'ミト' }, [], 1],
    ['2 for what it was not asked rightly', {}, ['--lnag'], 2],
  ])('exits with %s', async (_, change, options, code) => {
    const folder = written(recordOf(changed(small, change)));
    const args = ['--import', 'tsx', 'src/build/check.ts', '--data', folder, ...options];
    const exit = await new Promise((resolve) => {
      execFile(process.execPath, args, (error) => resolve(error?.code ?? 0));
    });
    expect(exit).toBe(code);
  });
});

function written(files: RecordFiles): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-'));
  mkdirSync(path.join(folder, 'regions'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}
