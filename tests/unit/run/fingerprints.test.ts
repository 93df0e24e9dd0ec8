import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { filesFingerprint, workingTree } from '../../run/fingerprints.ts';

let root: string;
const write = (name: string, content: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'renkei-atlas-prints-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
});

describe('the fingerprint of files', () => {
  const print = () => filesFingerprint(root, ['dist', 'config.ts', 'none']);

  it('changes with any byte, any name and any file of them, and with nothing else', () => {
    write('dist/a/index.html', 'one');
    write('config.ts', '1');
    const first = print();
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    write('elsewhere.ts', '1');
    write('dist/a/index.html.br', 'a twin');
    expect(print()).toBe(first);
    const seen = new Set([first]);
    for (const [name, content] of [
      ['dist/a/index.html', 'two'],
      ['config.ts', '2'],
      ['dist/b.html', ''],
    ] as const) {
      write(name, content);
      seen.add(print());
    }
    expect(seen.size).toBe(4);
  });

  it('does not take the end of a file for the beginning of the next', () => {
    write('dist/a', 'xb');
    write('dist/b', '');
    const first = print();
    write('dist/a', 'x');
    write('dist/b', 'b');
    expect(print()).not.toBe(first);
  });
});

describe('the fingerprint of a checkout', () => {
  const git = (...given: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@city.example', ...given], {
      cwd: root,
      encoding: 'utf8',
    });

  it('changes with the commit, with what was changed since, and with what was added, but not with what is ignored', () => {
    git('init', '--quiet');
    write('.gitignore', 'dist/\n');
    write('a.ts', 'one');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
    const clean = workingTree(root);
    expect(clean).toMatchObject({ commit: git('rev-parse', 'HEAD').trim(), isChanged: false });
    write('dist/index.html', 'built');
    expect(workingTree(root)).toEqual(clean);

    write('a.ts', 'two');
    const changed = workingTree(root);
    write('b.ts', 'new');
    const added = workingTree(root);
    write('b.ts', 'newer');
    const addedOther = workingTree(root);
    symlinkSync('dist', path.join(root, 'link'));
    const linked = workingTree(root);
    const different = [changed, added, addedOther, linked];
    expect(different.map(({ isChanged }) => isChanged)).toEqual([true, true, true, true]);
    git('add', '.');
    git('commit', '--quiet', '-m', 'second');
    const committed = workingTree(root);
    expect(committed.isChanged).toBe(false);
    const all = [clean, ...different, committed].map(({ fingerprint }) => fingerprint);
    expect(new Set(all).size).toBe(6);
  });
});
