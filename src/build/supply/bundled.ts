import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Makers of modules that lie in no folder: helpers which the bundler adds. */
const HELPERS = /^\0(vite|rolldown)\//;
/** Modules of the project's own plugins. */
const OWN = /^\0virtual:/;

const INSTALLED = /^(?:(?!\/node_modules\/).)*\/(node_modules\/.+)$/;
const PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/g;

const sourceMap = z.object({ sources: z.array(z.string().nullable()) });

/**
 * Place of the package that a bundled module belongs to, below the folder where packages are installed
 * ("node_modules/react"); null for the project's own modules.
 * @param id as the bundler names modules: a path with slashes, perhaps with a query; "\0…" for what lies in no file
 * @throws Error for a module of which nobody knows whose it is
 */
export function placeOfModule(id: string): string | null {
  const helper = HELPERS.exec(id)?.[1];
  if (helper !== undefined) return `node_modules/${helper}`;
  if (OWN.test(id)) return null;
  const file = fileOf(id);
  // A module that lies in no file may still be made of one: "\0/x/node_modules/y/z.js?commonjs".
  if (id.startsWith('\0') && !path.isAbsolute(file))
    throw new Error(`${JSON.stringify(id)} is bundled, and nobody knows whose it is (src/build/supply)`);
  const installed = INSTALLED.exec(file)?.[1];
  if (installed === undefined) return null;
  const last = [...installed.matchAll(PACKAGE)].at(-1);
  return last === undefined ? null : installed.slice(0, last.index + last[0].length);
}

/**
 * Names of the packages within a module that its makers bundled before: its source map tells. None where it has no map.
 */
export function namesWithin(id: string): string[] {
  const map = `${fileOf(id)}.map`;
  if (!path.isAbsolute(map) || !existsSync(map)) return [];
  const { sources } = sourceMap.parse(JSON.parse(readFileSync(map, 'utf8')));
  const names = sources.flatMap((source) => [...(source ?? '').matchAll(PACKAGE)].at(-1)?.[1] ?? []);
  return [...new Set(names)];
}

function fileOf(id: string): string {
  return id.replace(/^\0/, '').replace(/\?.*$/, '');
}
