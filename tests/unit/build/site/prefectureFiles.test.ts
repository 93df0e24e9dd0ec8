import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import { readGeometry } from '../../../../src/build/geometry.ts';
import { dataFiles } from '../../../../src/build/site/dataFiles.ts';
import { createMapTopology, type MunicipalTopology } from '../../../../src/geo/mapTopology.ts';
import { prefectureOf } from '../../../../src/record/code.ts';
import { realRecord } from '../../record/realRecord.ts';

it('writes fine shapes of every municipality in the file of its prefecture, and no file of more than 80 KB', async () => {
  const atlas = await realRecord();
  const files = dataFiles(atlas, await readGeometry(path.resolve('geodata')), []).filter((file) =>
    file.path.startsWith('geo/prefectures/'),
  );
  const held = files.flatMap((file) => {
    const text = String(file.make());
    const { codes } = createMapTopology(JSON.parse(text) as MunicipalTopology);
    for (const code of codes) expect(file.path).toBe(`geo/prefectures/${prefectureOf(code)}.json`);
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    expect(brotliCompressSync(text, quick).byteLength, file.path).toBeLessThan(80_000);
    return codes;
  });
  expect(files).toHaveLength(47);
  expect(held.sort()).toEqual(atlas.municipalities.map(({ code }) => code).sort());
});
