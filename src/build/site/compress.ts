import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const TEXT = /\.(?:html|js|mjs|css|json|geojson|jsonld|svg|csv|txt|xml)$/;
/** Below this a compressed twin saves nothing worth a file. */
const LEAST_BYTES = 1024;
const AT_ONCE = 8;

/** Writes a .br and a .gz beside every text file of a folder. Moderate quality: the build must stay quick. */
export async function compressTree(folder: string): Promise<{ count: number; bytes: number }> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => !/\.(?:br|gz)$/.test(name));
  let [count, bytes, next] = [0, 0, 0];
  const worker = async () => {
    while (next < names.length) {
      const file = path.join(folder, names[next++] ?? '');
      const { size } = await stat(file).then((found) => (found.isFile() ? found : { size: 0 }));
      bytes += size;
      if (size < LEAST_BYTES || !TEXT.test(file)) continue;
      const content = await readFile(file);
      const options = { params: { [constants.BROTLI_PARAM_QUALITY]: file.includes('/assets/') ? 10 : 6 } };
      await writeFile(`${file}.br`, await brotli(content, options));
      await writeFile(`${file}.gz`, await gzipped(content, { level: 6 }));
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { count, bytes };
}
