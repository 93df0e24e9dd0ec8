import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type LockEntry, parseLock } from '../../../../src/build/supply/lockfile.ts';
import { ROOT } from '../openData/realFiles.ts';

const asked = z.record(z.string(), z.string()).default({});
const manifest = z.object({ dependencies: asked, devDependencies: asked, optionalDependencies: asked });

const read = (folder: string, name: string) => readFileSync(path.join(ROOT, folder, name), 'utf8');
const lockOf = (folder: string) => parseLock(read(folder, 'package-lock.json'));
const packagesOf = (folder: string) => [...lockOf(folder)].filter(([place]) => place !== '');

/** A part of a tool for computers of another kind than the one the lock file was made on. */
function isForOthers({ dev, optional, os, cpu, libc }: LockEntry): boolean {
  const isHere =
    (os ?? []).includes('linux') && (cpu ?? []).includes('x64') && !(libc ?? []).includes('musl');
  return dev === true && optional === true && cpu !== undefined && !isHere;
}

describe.each(['.', 'bench', 'bench/pages/kepler'])('the lock file of %s', (folder) => {
  it('holds exactly what package.json asks for, in exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest.parse(
      JSON.parse(read(folder, 'package.json')),
    );
    const root = lockOf(folder).get('') ?? {};
    expect(root.dependencies ?? {}).toEqual(dependencies);
    expect(root.devDependencies ?? {}).toEqual(devDependencies);
    expect(root.optionalDependencies ?? {}).toEqual(optionalDependencies);
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      expect(lockOf(folder).get(`node_modules/${name}`)?.version, name).toBe(version);
    }
  });

  it('takes nothing from a folder, an archive elsewhere or a branch', () => {
    const strange = packagesOf(folder).filter(
      ([, { link, resolved = 'https://registry.example/a.tgz', version = '' }]) =>
        link === true || !/^https:.*\.tgz$/.test(resolved) || !/^\d+\.\d+\.\d+/.test(version),
    );
    expect(strange).toEqual([]);
  });

  it('knows the hash of every package that runs here', () => {
    const without = packagesOf(folder).filter(
      ([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(without.filter(([, entry]) => !isForOthers(entry)).map(([place]) => place)).toEqual([]);
  });
});

it('nothing of what readers may get runs a script when it is installed', () => {
  const running = packagesOf('.').filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(running.filter(([, { dev }]) => dev !== true).map(([place]) => place)).toEqual([]);
});

it('the command of the readme and of the pipeline goes by the lock file', () => {
  expect(read('.', '.ci/run')).toContain('npm ci &&');
  expect(read('.', 'README.md')).not.toMatch(/npm (?:install|i)\b/);
});
