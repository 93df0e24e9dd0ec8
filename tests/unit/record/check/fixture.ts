import { readFileSync } from 'node:fs';
import { checkRecord, type RecordFiles } from '../../../../src/record/check/checkRecord.ts';
import type { Fault } from '../../../../src/record/check/fault.ts';
import { parsePath } from '../../../../src/record/check/path.ts';
import { small } from './small.ts';

/** The lists of the real record, without its themes: a small region is checked against them. */
export const lists: RecordFiles = {
  'themes.json': '{"themes": []}',
  ...Object.fromEntries(
    ['municipalities.csv', 'taxonomy.json', 'sources.json'].map((name) => [
      name,
      readFileSync(`data/${name}`, 'utf8'),
    ]),
  ),
};

/** Values to put at paths of a file; `undefined` takes a field away. */
export type Changes = Readonly<Record<string, unknown>>;

/** A copy of a file with something changed. */
export function changed(file: object, changes: Changes): object {
  const copy: object = JSON.parse(JSON.stringify(file));
  for (const [written, value] of Object.entries(changes)) {
    const path = parsePath(written) ?? [];
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce<object>((place, step) => Reflect.get(place, step), copy);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return copy;
}

/** The record of the lists and one region. */
export function recordOf(region: object | string, name = 'regions/mito.json'): RecordFiles {
  return { ...lists, [name]: typeof region === 'string' ? region : JSON.stringify(region, null, 2) };
}

/** "rule at path" of each fault. */
export function told(faults: readonly Fault[]): string[] {
  return faults.map(({ rule, path }) => `${rule} at ${path}`);
}

export function checkChanged(changes: Changes): Fault[] {
  return checkRecord(recordOf(changed(small, changes)));
}
