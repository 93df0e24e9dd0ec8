import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mapshaper from 'mapshaper';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, emptyFolder, LAYOUT_2022, type LevelName } from './fixture.ts';
import { zipOf } from './zipOf.ts';

let folder: string;
let fromGeoJson: Record<LevelName, string>;
beforeAll(async () => {
  folder = await emptyFolder();
  fromGeoJson = await build(LAYOUT_2022);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the other forms of the source give the same files as GeoJSON', { timeout: 30_000 }, () => {
  it('a Shapefile in UTF-8', async () => {
    expect(await build(await shapefile('utf8', 'utf8'))).toEqual(fromGeoJson);
  });

  it('a Shapefile in Shift_JIS that does not say so', async () => {
    expect(await build(await shapefile('sjis', 'shift_jis'))).toEqual(fromGeoJson);
  });

  it('an archive as published, which holds other files and merged areas beside it', async () => {
    const files = await mapshaper.applyCommands(
      `-i ${LAYOUT_2022} -o N03-22.shp -dissolve -o N03-22_merged.shp`,
    );
    const archive = join(folder, 'N03.zip');
    await writeFile(archive, zipOf({ ...files, 'N03-22.geojson': await readFile(LAYOUT_2022) }));
    expect(await build(archive)).toEqual(fromGeoJson);
  });

  it('an archive that another program packed', async () => {
    const files = await mapshaper.applyCommands(`-i ${LAYOUT_2022} -o n03.shp zip`);
    expect(await build(await save('packed', { 'n03.zip': files['output.zip'] ?? Buffer.alloc(0) }))).toEqual(
      fromGeoJson,
    );
  });

  it('an archive that holds GeoJSON alone', async () => {
    const archive = join(folder, 'geojson.zip');
    await writeFile(archive, zipOf({ 'N03/N03-22.geojson': await readFile(LAYOUT_2022) }));
    expect(await build(archive)).toEqual(fromGeoJson);
  });

  it('TopoJSON', async () => {
    const command = `-i ${LAYOUT_2022} -o n03.topojson format=topojson no-quantization`;
    expect(await build(await save('topojson', await mapshaper.applyCommands(command)))).toEqual(fromGeoJson);
  });

  it('a prepared file with the attribute code', async () => {
    const wards = `N03_007 && N03_007.startsWith("991") ? "99100" : N03_007`;
    const command = `-i ${LAYOUT_2022} -filter 'N03_007 !== null' -each 'code = ${wards}' -filter-fields code -o n03.json format=geojson`;
    expect(await build(await save('prepared', await mapshaper.applyCommands(command)))).toEqual(fromGeoJson);
  });
});

async function shapefile(name: string, encoding: string): Promise<string> {
  const files = await mapshaper.applyCommands(`-i ${LAYOUT_2022} -o n03.shp encoding=${encoding}`);
  delete files['n03.cpg'];
  return save(name, files);
}

/** Writes the files into a folder of their own and returns the path of the first. */
async function save(name: string, files: Record<string, Buffer>): Promise<string> {
  const own = join(folder, name);
  await mkdir(own);
  for (const [file, content] of Object.entries(files)) await writeFile(join(own, file), content);
  return join(own, Object.keys(files)[0] ?? '');
}
