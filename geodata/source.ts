import { open, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { InputError } from './inputError.ts';
import { zipEntries } from './zip.ts';

/** What the first command of mapshaper needs to read the source. */
interface Source {
  /** The arguments of -i. */
  input: string;
  /** Contents by file name, for what comes out of an archive; empty for a file on disk. */
  contents: Record<string, Buffer>;
}

const TEXT_FORMATS = ['.geojson', '.json', '.topojson'];
const SHAPEFILE_PARTS = ['.shp', '.shx', '.dbf', '.prj', '.cpg'];

/**
 * Finds out how to read a GeoJSON, TopoJSON or Shapefile, or an archive that holds one of them.
 * @throws InputError if there is no such file or it is of another kind
 */
export async function openSource(file: string): Promise<Source> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new InputError(`${file}: no such file; give the N03 file to build from`);
  const kind = extname(file).toLowerCase();
  if (file.includes('"')) throw new InputError(`${file}: has a quotation mark in its name; rename it`);
  if (TEXT_FORMATS.includes(kind)) return { input: `"${file}"`, contents: {} };
  if (kind === '.shp') return { input: `"${file}" encoding=${await encodingOf(file)}`, contents: {} };
  if (kind === '.zip') return fromArchive(file, await readFile(file));
  throw new InputError(`${file}: is neither GeoJSON, TopoJSON, Shapefile (.shp) nor .zip`);
}

/** The published archives hold the same areas as Shapefile and GeoJSON, some also merged ones with longer names. */
function fromArchive(file: string, archive: Buffer): Source {
  const entries = zipEntries(file, archive);
  const shortest = (extension: string) =>
    entries
      .filter((each) => each.name.toLowerCase().endsWith(extension) && !each.name.startsWith('__MACOSX'))
      .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0];
  const main = shortest('.shp') ?? shortest('.geojson');
  if (!main) throw new InputError(`${file}: holds no .shp or .geojson; give the N03 archive as published`);
  if (!main.name.toLowerCase().endsWith('.shp')) {
    return { input: 'source.geojson', contents: { 'source.geojson': main.read() } };
  }
  const stem = main.name.slice(0, -'.shp'.length);
  const contents: Record<string, Buffer> = {};
  for (const extension of SHAPEFILE_PARTS) {
    const part = entries.find((each) => each.name.toLowerCase() === (stem + extension).toLowerCase());
    if (part) contents[`source${extension}`] = part.read();
  }
  const table = contents['source.dbf'];
  if (!table) throw new InputError(`${file}: ${basename(stem)}.dbf is missing beside ${basename(main.name)}`);
  return { input: `source.shp encoding=${encodingOfTable(table)}`, contents };
}

async function encodingOf(shapefile: string): Promise<string> {
  const table = shapefile.replace(/\.shp$/i, (end) => (end === '.SHP' ? '.DBF' : '.dbf'));
  const handle = await open(table).catch(() => {
    throw new InputError(`${shapefile}: ${basename(table)} is missing beside it; unpack the whole archive`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1 << 20), 0, 1 << 20, 0);
    return encodingOfTable(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Editions before 2023 are in Shift_JIS without saying so; guessing from the text is what remains. */
function encodingOfTable(table: Buffer): string {
  const header = table.readUInt16LE(8);
  const record = table.readUInt16LE(10);
  const whole = Math.max(0, Math.min(100, Math.floor((table.length - header) / record)));
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(table.subarray(header, header + whole * record));
    return 'utf8';
  } catch {
    return 'shift_jis';
  }
}
