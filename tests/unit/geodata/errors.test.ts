import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../../geodata/inputError.ts';
import { buildLevels } from '../../../geodata/pipeline.ts';
import { CODES, emptyFolder, LAYOUT_2022 } from './fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await emptyFolder();
});
afterAll(() => rm(folder, { recursive: true }));

describe('a fault of the input is named with the file, the attribute and the remedy', {
  timeout: 30_000,
}, () => {
  it('no such file', () => refused('nowhere.geojson', /nowhere\.geojson: no such file; give the N03 file/));

  it('a file of another kind', async () =>
    refused(await file('areas.csv', 'code\n99100'), /areas\.csv: is neither GeoJSON, TopoJSON, Shapefile/));

  it('a broken file', async () =>
    refused(
      await file('broken.geojson', '{"type":"FeatureColl'),
      /broken\.geojson: mapshaper cannot read it/,
    ));

  it('no attribute with codes', async () => {
    const other = await variant('other.geojson', (text) => text.replaceAll('N03_007', 'id'));
    await refused(
      other,
      /other\.geojson: has no attribute N03_007 or code \(found: N03_001, .*, id\); give the file/,
    );
  });

  it('codes that the list does not know', async () => {
    const strange = await variant('strange.geojson', (text) => text.replace('"99301"', '"88301"'));
    await refused(
      strange,
      /strange\.geojson: attribute N03_007 holds 1 codes .*: 88301 架空県山郡山町; use an edition/,
    );
  });

  it('a municipality of the list that the file lacks', async () => {
    const codes = await file('longer.csv', `${await readFile(CODES, 'utf8')}99401,架空県,海町\n`);
    await refused(
      LAYOUT_2022,
      /layout-2022\.geojson: 1 municipalities of the list are not in it: 99401; /,
      codes,
    );
  });

  it('coordinates that are not degrees in Japan', async () => {
    const swapped = await variant('swapped.geojson', (text) =>
      text.replace(/\[(1\d\d[.\d]*),(3\d[.\d]*)\]/g, '[$2,$1]'),
    );
    await refused(swapped, /swapped\.geojson: a vertex lies at 3.* must be longitude, latitude in degrees/);
  });

  it('a Shapefile without its table', async () =>
    refused(
      await file('alone.shp', ''),
      /alone\.shp: alone\.dbf is missing beside it; unpack the whole archive/,
    ));

  it('an archive that is none', async () =>
    refused(await file('none.zip', 'PK? no'), /none\.zip: is no zip archive; unpack it/));

  it('no list', () =>
    refused(LAYOUT_2022, /nolist\.csv: cannot be read; name the list .* with --codes/, 'nolist.csv'));

  it('a list that names a code twice', async () => {
    const text = await readFile(CODES, 'utf8');
    const codes = await file('twice.csv', `${text}99100,架空県,別市\n`);
    await refused(LAYOUT_2022, /twice\.csv: column code holds a code twice/, codes);
  });
});

describe('the command line', { timeout: 30_000 }, () => {
  it('explains itself', async () => {
    const { stdout } = await commandLine('--help');
    expect(stdout).toMatch(/npm run geodata -- <file>/);
  });

  it('ends with 1 and the message alone when the input is at fault', async () => {
    await expect(commandLine('nowhere.zip')).rejects.toMatchObject({
      code: 1,
      stderr: 'nowhere.zip: no such file; give the N03 file to build from\n',
    });
  });
});

async function refused(input: string, message: RegExp, codes = CODES): Promise<void> {
  const out = join(folder, 'out');
  const attempt = buildLevels({ input, codes, out, log: () => {} });
  await expect(attempt).rejects.toBeInstanceOf(InputError);
  await expect(attempt).rejects.toThrow(message);
  await expect(readdir(out)).rejects.toThrow('ENOENT');
}

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function variant(name: string, change: (text: string) => string): Promise<string> {
  return file(name, change(await readFile(LAYOUT_2022, 'utf8')));
}

function commandLine(...args: string[]): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', 'geodata/build.ts', ...args]);
}
