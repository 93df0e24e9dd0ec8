import { inflateRawSync } from 'node:zlib';
import { InputError } from './inputError.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** A file inside an archive; `read` unpacks it, so that what is not needed never takes memory. */
interface ZipEntry {
  /** Path inside the archive. */
  name: string;
  read(): Buffer;
}

/**
 * Lists the files of a zip archive below 4 GB (no zip64, no encryption).
 * @throws InputError if the bytes are no such archive; `read` throws for a method other than deflate
 */
export function zipEntries(file: string, archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new InputError(`${file}: is no zip archive; unpack it and give the .shp or .geojson inside`);
  }
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw new InputError(`${file}: is damaged; download it again`);
    }
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const entry = at;
    entries.push({ name, read: () => unpack(file, archive, entry) });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(file: string, archive: Buffer, entry: number): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const size = archive.readUInt32LE(entry + 20);
  const header = archive.readUInt32LE(entry + 42);
  // The name and extra fields are measured in the local header, as its extra field may differ.
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const packed = archive.subarray(start, start + size);
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflateRawSync(packed);
  throw new InputError(
    `${file}: is packed with method ${method}; unpack it and give the .shp or .geojson inside`,
  );
}
