import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { readGeometry } from '../../../../src/build/geometry.ts';
import { openDataFiles } from '../../../../src/build/openData/openData.ts';
import type { OpenDataFile } from '../../../../src/build/openData/openDataFile.ts';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { realRecord } from '../../record/realRecord.ts';

/** The project's root. */
export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

export interface RealFiles {
  atlas: Atlas;
  all: readonly OpenDataFile[];
  /** A file by its path below data/. */
  file(name: string): OpenDataFile;
  /** A file that is text. */
  text(name: string): string;
  json<T>(name: string): T;
  rows(name: string): Record<string, string>[];
}

let made: Promise<RealFiles> | undefined;

/** The open data of the record that ships, for a site at https://city.example/atlas/. */
export function realFiles(): Promise<RealFiles> {
  made ??= make();
  return made;
}

async function make(): Promise<RealFiles> {
  const [atlas, geometry] = await Promise.all([realRecord(), readGeometry(path.join(ROOT, 'geodata'))]);
  const place = { base: '/atlas/', origin: 'https://city.example' };
  const all = openDataFiles(atlas, geometry, place, new Date('2025-12-01T00:00:00Z'));
  const file = (name: string) => {
    const found = all.find((each) => each.path === name);
    if (!found) throw new Error(`no ${name} among the open data`);
    return found;
  };
  const text = (name: string) => {
    const { content } = file(name);
    if (typeof content !== 'string') throw new Error(`${name} is no text`);
    return content;
  };
  return {
    atlas,
    all,
    file,
    text,
    json: (name) => JSON.parse(text(name)),
    rows: (name) => readCsv(text(name)),
  };
}

/** Rows of a CSV by heading, as text; refuses what a strict reader would refuse. */
export function readCsv(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return data;
}
