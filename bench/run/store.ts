import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Job, Measured } from './results.ts';

/** Measurements on disk, a line each: a run that is cut off goes on where it stood. */
export interface Store {
  has(job: Job): boolean;
  add(measured: Measured): void;
  all(): readonly Measured[];
}

/** @param fresh forget what is there */
export function openStore(file: string, fresh: boolean): Store {
  mkdirSync(path.dirname(file), { recursive: true });
  if (fresh) rmSync(file, { force: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const all = lines.map((line) => JSON.parse(line) as Measured);
  const known = new Set(all.map(nameOf));
  return {
    has: (job) => known.has(nameOf(job)),
    add: (measured) => {
      appendFileSync(file, `${JSON.stringify(measured)}\n`);
      known.add(nameOf(measured));
      all.push(measured);
    },
    all: () => all,
  };
}

function nameOf({ round, condition, page, kind }: Job): string {
  return [round, condition, page, kind].join(' ');
}
