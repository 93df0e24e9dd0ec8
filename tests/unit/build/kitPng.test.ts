import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodeIndexedPng } from '../../../src/build/embed/kit/indexedPng.ts';

type Colour = readonly [red: number, green: number, blue: number];

function pixelsOf(colours: readonly Colour[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
}

/** Colours of an indexed PNG without filters, row by row. */
function decoded(png: Buffer): Colour[] {
  const chunks = new Map<string, Buffer>();
  for (let start = 8; start < png.length; ) {
    const length = png.readUInt32BE(start);
    chunks.set(png.toString('latin1', start + 4, start + 8), png.subarray(start + 8, start + 8 + length));
    start += 12 + length;
  }
  const [width = 0, palette] = [chunks.get('IHDR')?.readUInt32BE(0), chunks.get('PLTE') ?? Buffer.alloc(0)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return [...rows]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => [palette[3 * index] ?? -1, palette[3 * index + 1] ?? -1, palette[3 * index + 2] ?? -1]);
}

describe('a PNG with a palette', () => {
  it('keeps every colour of a picture with few', () => {
    const colours: Colour[] = [
      [255, 255, 255],
      [34, 136, 120],
      [0, 0, 0],
      [34, 136, 120],
      [1, 2, 3],
      [255, 255, 255],
    ];
    expect(decoded(encodeIndexedPng(pixelsOf(colours), 3, 2))).toEqual(colours);
  });

  it('gives rare colours the nearest of the common ones', () => {
    const common = Array.from({ length: 256 }, (_, at): Colour => [at, 0, 200]);
    const colours: Colour[] = [...common, ...common, [7, 1, 200], [250, 0, 203]];
    const found = decoded(encodeIndexedPng(pixelsOf(colours), 257, 2));
    expect(found.slice(0, 512)).toEqual([...common, ...common]);
    expect(found.slice(512)).toEqual([
      [7, 0, 200],
      [250, 0, 200],
    ]);
  });
});
