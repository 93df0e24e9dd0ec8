import { crc32, inflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue of a pixel. */
  at(x: number, y: number): [number, number, number];
}

/**
 * Reads a PNG as the pictures are written: eight bits, no alpha, no filter.
 * @throws Error for any other, or one whose checksums are wrong
 */
export function decodePng(data: Uint8Array): Pixels {
  const bytes = Buffer.from(data);
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
  const chunks = new Map<string, Buffer>();
  for (let start = 8; start < bytes.length; ) {
    const length = bytes.readUInt32BE(start);
    const named = bytes.subarray(start + 4, start + 8 + length);
    if (bytes.readUInt32BE(start + 8 + length) !== crc32(named)) throw new Error('wrong checksum');
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
    start += 12 + length;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.toString('hex', 8) !== '0802000000') throw new Error('other colours than eight-bit RGB');
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  if (rows.length !== height * (1 + 3 * width)) throw new Error('too many or too few pixels');
  return {
    width,
    height,
    at: (x, y) => {
      const row = y * (1 + 3 * width);
      if (rows[row] !== 0) throw new Error('a filtered row');
      const start = row + 1 + 3 * x;
      return [rows[start] ?? 0, rows[start + 1] ?? 0, rows[start + 2] ?? 0];
    },
  };
}
