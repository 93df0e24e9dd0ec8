import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SCHEMA_FOLDER, schemaOf, withSchema } from '../../../../src/build/openData/schemaReferences.ts';
import { jsonSchemas } from '../../../../src/build/openData/schemas.ts';
import { type RealFiles, ROOT, realFiles } from './realFiles.ts';

const read = async (...names: string[]) => JSON.parse(await readFile(path.join(ROOT, ...names), 'utf8'));

/** A reader of JSON Schema that knows nothing of the zod schema they were made from. */
function readerOf(name: string): z.ZodType {
  const found = jsonSchemas().find((each) => each.name === name);
  return z.fromJSONSchema(found?.content as Parameters<typeof z.fromJSONSchema>[0]);
}

const FILES: readonly (readonly [schema: string, room: string])[] = [
  ['region', 'data/regions'],
  ['agreement', 'data/agreements'],
  ['strategy', 'data/strategies'],
];

describe('the JSON Schemas', () => {
  let data: RealFiles;
  beforeAll(async () => {
    data = await realFiles();
  });

  it('are committed as they are made (npm run data:schemas), and published the same', async () => {
    const names = (await readdir(path.join(ROOT, SCHEMA_FOLDER))).sort();
    expect(names).toEqual(
      jsonSchemas()
        .map(({ name }) => `${name}.json`)
        .sort(),
    );
    for (const { name, content } of jsonSchemas()) {
      expect(await read(SCHEMA_FOLDER, `${name}.json`), name).toEqual(content);
      expect(data.json(`schema/${name}.json`), name).toEqual(content);
    }
  });

  it.each(FILES)('%s accepts every file of %s', async (name, room) => {
    const reader = readerOf(name);
    for (const file of await readdir(path.join(ROOT, room))) {
      const result = reader.safeParse(await read(room, file));
      expect(result.error?.issues ?? [], file).toEqual([]);
    }
  });

  it.each(['taxonomy', 'sources'])('%s accepts its file', async (name) => {
    expect(readerOf(name).safeParse(await read('data', `${name}.json`)).success).toBe(true);
  });

  it.each([
    ['a code of four digits', (file: Broken) => Object.assign(file.members[0] ?? {}, { code: '8201' })],
    ['a field of no name', (file: Broken) => Object.assign(file, { outlok: '' })],
    ['a missing outlook', (file: Broken) => Object.assign(file, { outlook: undefined })],
    ['a date with strokes', (file: Broken) => Object.assign(file.members[1] ?? {}, { joined: '2022/02/21' })],
    ['an unknown scheme', (file: Broken) => Object.assign(file.members[1] ?? {}, { scheme: 'city' })],
  ])('region refuses %s', async (_, mar) => {
    const file = await read('data/regions/ibaraki-keno.json');
    mar(file);
    expect(readerOf('region').safeParse(JSON.parse(JSON.stringify(file))).success).toBe(false);
  });

  it('do not ask for what may be left out, and tell fields by their Japanese names', () => {
    const region = jsonSchemas().find(({ name }) => name === 'region')?.content as {
      required: string[];
      properties: Record<string, { description?: string }>;
    };
    expect(region.required).toContain('outlook');
    expect(region.required).not.toContain('aliases');
    expect(region.properties.members?.description).toBe('members（構成市町村）');
  });
});

interface Broken {
  members: object[];
}

describe('the name of the schema in a data file', () => {
  it('is the one of its room', () => {
    expect(schemaOf('regions/toyama.json')).toBe('../../docs/schema/region.json');
    expect(schemaOf('strategies/08230.json')).toBe('../../docs/schema/strategy.json');
    for (const name of ['sources.json', 'municipalities.csv', 'regions/memo.txt', 'regions']) {
      expect(schemaOf(name)).toBeNull();
    }
  });

  it('is one line after the first, once, and changes nothing else', () => {
    const text = '{\n  "id": "toyama"\n}\n';
    const named = withSchema(text, '../x.json');
    expect(named).toBe('{\n  "$schema": "../x.json",\n  "id": "toyama"\n}\n');
    expect(withSchema(named, '../x.json')).toBe(named);
  });
});
