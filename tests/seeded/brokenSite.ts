import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileHeaders } from '../../src/build/headers.ts';
import { filesBelow } from '../run/fingerprints.ts';
import { linkTree } from '../run/reproducible/trees.ts';
import type { ChangedFiles, SeededFault } from './faults.ts';

/**
 * Makes a copy of the built site with a fault in it. What is not changed is the same files on the disk.
 * @param built folder of the site, which is only read
 * @param copy folder that is made anew
 * @returns what has been changed: paths of files, or names of headers
 * @throws Error where there was nothing to change
 */
export function breakSite(built: string, copy: string, fault: SeededFault): string[] {
  rmSync(copy, { recursive: true, force: true });
  linkTree(built, copy);
  const changed = 'header' in fault ? changedHeaders(fault.header) : changeFiles(copy, fault);
  if (changed.length === 0) throw new Error(`"${fault.name}": nothing was there to change`);
  return changed;
}

function changeFiles(copy: string, { files, change }: ChangedFiles): string[] {
  return filesBelow(copy)
    .filter((name) => files.test(name))
    .filter((name) => {
      const file = path.join(copy, name);
      const text = readFileSync(file, 'utf8');
      const broken = change(text);
      if (broken === text) return false;
      // Written over, the built site's own file would change with it; and its twins would be served in its stead.
      for (const each of [file, `${file}.br`, `${file}.gz`]) rmSync(each, { force: true });
      writeFileSync(file, broken);
      return true;
    });
}

/** Headers that every file has; the fault is put into them while the copy is served. */
function changedHeaders(change: (name: string, value: string) => string): string[] {
  return Object.entries(fileHeaders('/index.html'))
    .filter(([name, value]) => change(name, value) !== value)
    .map(([name]) => name);
}
