import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes as they are and after brotli of the quality that the site's pages are written with. */
export interface Weight {
  plain: number;
  brotli: number;
  /** Up to the end of the page's map, brotli; null for what has none. */
  toMap: number | null;
}

const QUALITY = 6;

export function weigh(content: string): Weight {
  const start = content.indexOf('map-picture');
  const end = start < 0 ? -1 : content.indexOf('</svg>', start);
  return {
    plain: Buffer.byteLength(content),
    brotli: compressed(content).length,
    toMap: end < 0 ? null : compressed(content.slice(0, end)).length,
  };
}

/** With brotli, as the site's pages are. */
export function compressed(content: string): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}

export function kilobytes(bytes: number | null): string {
  return bytes === null ? '–' : (bytes / 1000).toFixed(1);
}
