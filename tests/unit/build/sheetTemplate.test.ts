import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TEMPLATE, writeSheetTemplates } from '../../../src/build/sheetTemplate.ts';
import { realRecord } from '../record/realRecord.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('the workbook to be filled in', () => {
  it('is made of the same bytes on another day', async () => {
    const atlas = await realRecord();
    const made: Buffer[] = [];
    for (const day of ['2026-01-01T09:00', '2031-07-15T18:30']) {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
      const folder = await mkdtemp(path.join(tmpdir(), 'renkei-atlas-sheet-'));
      await writeSheetTemplates(atlas, folder);
      made.push(await readFile(path.join(folder, `${TEMPLATE}.xlsx`)));
      await rm(folder, { recursive: true });
    }
    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
  });
});
