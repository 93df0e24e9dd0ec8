import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { kept } from '../../../../src/build/preview/kept.ts';

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'renkei-atlas-kept-')), 'deep/down');
});

describe('kept', () => {
  it('makes a file once and reads it from then on', async () => {
    const make = vi.fn(() => Buffer.from('made'));
    expect(String(await kept(folder, 'a.png', make))).toBe('made');
    expect(String(await kept(folder, 'a.png', make))).toBe('made');
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing unfinished behind', async () => {
    await kept(folder, 'a.png', () => Buffer.from('made'));
    const failing = () => {
      throw new Error('no');
    };
    await expect(kept(folder, 'b.png', failing)).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual(['a.png']);
  });

  it('says so when its folder cannot be one', async () => {
    const file = path.join(folder, '../../file');
    await writeFile(file, '');
    await expect(kept(file, 'a.png', () => Buffer.from('made'))).rejects.toThrow('ENOTDIR');
  });
});
