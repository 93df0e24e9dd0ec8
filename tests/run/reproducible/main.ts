// `npm run test:reproducible`: builds the last commit twice, in two folders that have as little in common as can be, and
// compares every file. A build that is done is not done again: where the command was cut short, it goes on.
// `-- --once` makes one build at most in a call.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { UNFINISHED } from '../pieces.ts';
import { differences, parting } from './differences.ts';
import { environment, PLACES, type Place } from './places.ts';
import { linkTree, type TreeHashes, treeHashes } from './trees.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What earlier builds have left in the packages' folder would hide that something is made anew each time. */
const LEFT_BEHIND = ['.cache', '.vite', '.vite-temp'];
const MOST_SHOWN = 20;

const hashes = z.record(z.string(), z.string());
const isOnce = process.argv.includes('--once');

const commit = git('rev-parse', 'HEAD');
const epoch = git('log', '-1', '--format=%ct');
const folder = path.join(tmpdir(), 'renkei-atlas-reproducible', commit.slice(0, 12));
const [first, second] = PLACES;

console.log(`commit ${commit} of ${new Date(Number(epoch) * 1000).toISOString()}, in ${folder}`);
if (git('status', '--porcelain', '--untracked-files=no') !== '')
  console.log('what has been changed since is not in it, and not tested');
const waiting = PLACES.filter((place) => !existsSync(resultOf(place)));
for (const place of isOnce ? waiting.slice(0, 1) : waiting) build(place);
if (isOnce && waiting.length > 1) {
  console.log('one build is done; the same command goes on with the other');
  process.exitCode = UNFINISHED;
} else process.exitCode = compare(readResult(first), readResult(second)) ? 0 : 1;

/** Builds in a fresh folder, and notes the hash of every file when all are there. */
function build(place: Place): void {
  const checkout = path.join(folder, place.folder);
  rmSync(checkout, { recursive: true, force: true });
  const usual = process.umask(place.umask);
  try {
    console.log(`\n=== ${checkout}`);
    mkdirSync(checkout, { recursive: true });
    const archive = path.join(folder, 'commit.tar');
    execFileSync('git', ['archive', '--format=tar', `--output=${archive}`, commit], { cwd: ROOT });
    execFileSync('tar', ['-xf', archive, '-C', checkout]);
    linkTree(path.join(ROOT, 'node_modules'), path.join(checkout, 'node_modules'), LEFT_BEHIND);
    const began = performance.now();
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: checkout,
      env: environment(place, epoch),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) throw new Error(`the build in ${checkout} failed`);
    console.log(`built in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    writeFileSync(resultOf(place), JSON.stringify(treeHashes(path.join(checkout, 'dist'))));
  } finally {
    process.umask(usual);
  }
}

/** Says what is different. @returns whether nothing is */
function compare(one: TreeHashes, other: TreeHashes): boolean {
  const count = Object.keys(one).length;
  const found = differences(one, other);
  if (found.length === 0) {
    console.log(`\n${count} files, the same bytes in both builds`);
    rmSync(folder, { recursive: true });
    return true;
  }
  // What is compressed differs where its file does, which tells more.
  const plain = found.filter(({ path: name }) => !/\.(?:br|gz)$/.test(name));
  for (const { path: name, in: where } of (plain.length > 0 ? plain : found).slice(0, MOST_SHOWN)) {
    const [mine, theirs] = PLACES.map((place) => path.join(folder, place.folder, 'dist', name));
    const isInBoth = where === 'both' && mine !== undefined && theirs !== undefined;
    const how = isInBoth ? parting(readFileSync(mine), readFileSync(theirs)) : `only in the ${where} build`;
    console.log(`- ${name}: ${how}`);
  }
  console.log(`\n${found.length} of ${count} files are not the same; both builds stay in ${folder}`);
  return false;
}

function resultOf({ folder: name }: Place): string {
  return path.join(folder, `${name.replaceAll(/\W+/g, '-')}.json`);
}

function readResult(place: Place): TreeHashes {
  return hashes.parse(JSON.parse(readFileSync(resultOf(place), 'utf8')));
}

function git(...given: string[]): string {
  return execFileSync('git', given, { cwd: ROOT, encoding: 'utf8' }).trim();
}
