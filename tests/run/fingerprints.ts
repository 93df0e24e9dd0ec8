import { execFileSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';

/** Digits of a fingerprint: it names files. */
const DIGITS = 12;
/** Twins are made from the files beside them. */
const TWIN = /\.(?:br|gz)$/;

/**
 * Changes with the name or the bytes of any file.
 * @param paths files and folders below the root; one that is not there counts as empty
 */
export function filesFingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const each of paths) {
    const whole = path.join(root, each);
    const found = statSync(whole, { throwIfNoEntry: false });
    if (found?.isDirectory()) for (const name of filesBelow(whole)) addFile(hash, whole, name);
    else if (found) addFile(hash, root, each);
  }
  return hash.digest('hex').slice(0, DIGITS);
}

/** Paths of the files below a folder but for compressed twins, in their order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !TWIN.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** A checkout as it lies there. */
export interface WorkingTree {
  commit: string;
  /** Whether something is not as in the commit. */
  isChanged: boolean;
  /** Changes with the commit and with every file that git does not ignore. */
  fingerprint: string;
}

export function workingTree(root: string): WorkingTree {
  const git = (...given: string[]) =>
    execFileSync('git', given, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      // Looking must not write: somebody else may be at work with git.
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    });
  const commit = git('rev-parse', 'HEAD').trim();
  const changes = git('diff', 'HEAD', '--binary');
  const added = git('ls-files', '--others', '--exclude-standard', '-z').split('\0').filter(Boolean);
  const hash = createHash('sha256').update(commit).update(changes);
  for (const name of added) addFile(hash, root, name);
  return {
    commit,
    isChanged: changes !== '' || added.length > 0,
    fingerprint: hash.digest('hex').slice(0, DIGITS),
  };
}

function addFile(hash: Hash, folder: string, name: string): void {
  const file = path.join(folder, name);
  // To git a link is what it says, and not what it leads to.
  const content = lstatSync(file).isSymbolicLink() ? Buffer.from(readlinkSync(file)) : readFileSync(file);
  hash.update(`\0${name}\0${content.byteLength}\0`).update(content);
}
