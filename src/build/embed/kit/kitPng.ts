import { createHash } from 'node:crypto';
import type { Sheet } from '../../../svgmap/sheet/sheet.ts';
import { kept } from '../../preview/kept.ts';
import { rendererVersion, renderPixels } from '../../preview/render.ts';
import { encodeIndexedPng } from './indexedPng.ts';

/** Rendered sheets outlive a build here, by the hash of what they are made from. */
const KEPT_SHEETS = 'node_modules/.cache/renkei-atlas/kit';
/** Raised when the same sheet is to be rendered or written differently. */
const REVISION = 2;
/** Pixels of the picture per CSS pixel: letters can be read at half its size. */
const DENSITY = 2;

/**
 * A sheet as PNG, twice as many pixels wide as it has CSS pixels; read where an earlier build has left it.
 * @param folder where rendered sheets are kept
 */
export async function kitPng({ markup }: Sheet, folder: string = KEPT_SHEETS): Promise<Uint8Array> {
  const made = `${rendererVersion()} ${REVISION} ${DENSITY}\n${markup}`;
  const name = `${createHash('sha256').update(made).digest('hex')}.png`;
  return kept(folder, name, () => {
    const { pixels, width, height } = renderPixels(markup, DENSITY);
    return encodeIndexedPng(pixels, width, height);
  });
}
