import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readRecordFiles } from '../../../src/build/check/readFiles.ts';
import { readRecord } from '../../../src/build/readRecord.ts';

/** Moves the cursor of a terminal that shows it. */
const ESCAPE = '\u001b[2J';

describe('what is built is what is checked', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'record-'));
    cpSync('data', folder, { recursive: true });
  });
  const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

  it('leaves aside what the check does not see: files that a system puts there unasked', async () => {
    const before = await readRecord(folder);
    put('agreements/.evil.json', JSON.stringify({ id: 'evil' }));
    put('strategies/._08230.json', '\u0000\u0005');
    const after = await readRecord(folder);
    expect(after.agreements).toEqual(before.agreements);
    expect(Object.keys(await readRecordFiles(folder)).filter((name) => name.includes('/.'))).toEqual([]);
  });

  it('reads no file that lies elsewhere', async () => {
    symlinkSync(path.join(folder, 'taxonomy.json'), path.join(folder, 'regions/linked.json'));
    await expect(readRecord(folder)).rejects.toThrow(/linked\.json.*リンク/);
  });

  it('names a file that is no JSON, and repeats nothing of it', async () => {
    put('agreements/broken.json', `{"a":${ESCAPE}`);
    const error: unknown = await readRecord(folder).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/agreements\/broken\.json: no JSON \(npm run data:check\)$/);
    expect(String(error)).not.toContain('\u001b');
  });
});
