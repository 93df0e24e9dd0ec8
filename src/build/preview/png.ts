import { deflateSync } from 'node:zlib';
import { pngFile } from './pngFile.ts';

/**
 * Opaque pixels as a PNG of eight bits a colour. No filters: on flat colours and repeating patterns they only
 * get in the way of the compression, and the file is a third smaller without them (and without the alpha).
 * @param pixels red, green, blue, alpha of every pixel, row by row
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    rows[to++] = 0;
    for (let from = 4 * y * width; from < 4 * (y + 1) * width; from += 4) {
      rows[to++] = pixels[from] ?? 0;
      rows[to++] = pixels[from + 1] ?? 0;
      rows[to++] = pixels[from + 2] ?? 0;
    }
  }
  return pngFile({ width, height, colours: 'rgb' }, ['IDAT', deflateSync(rows, { level: 9 })]);
}
