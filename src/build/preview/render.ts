import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import { FONT_FAMILY, FONT_PACKAGE, fontFiles } from './font.ts';
import { encodePng } from './png.ts';
import { fontThinner } from './thinFont.ts';

/** Raised when the same SVG is to be rendered or written differently. */
const REVISION = 1;

let thinners: ((text: string) => Buffer)[] | undefined;

/**
 * Pixels of an SVG, drawn with the project's own font and no other, so that every machine draws the same picture.
 * @param zoom pixels per unit of the SVG
 */
export function renderPixels(svg: string, zoom = 1): RenderedImage {
  thinners ??= fontFiles().map((file) => fontThinner(readFileSync(file)));
  const folder = mkdtempSync(path.join(tmpdir(), 'renkei-atlas-font-'));
  try {
    const files = thinners.map((thinned, index) => {
      const file = path.join(folder, `${index}.ttf`);
      writeFileSync(file, thinned(svg));
      return file;
    });
    const font = { loadSystemFonts: false, fontFiles: files, defaultFontFamily: FONT_FAMILY };
    return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** SVG to PNG, a pixel for each of its units. */
export function renderPng(svg: string): Buffer {
  const { pixels, width, height } = renderPixels(svg);
  return encodePng(pixels, width, height);
}

/** Names what a picture depends on besides its SVG: the renderer and the font. */
export function rendererVersion(): string {
  const require = createRequire(import.meta.url);
  const versions = ['@resvg/resvg-js', FONT_PACKAGE].map(
    (name) => `${name}@${(require(`${name}/package.json`) as { version: string }).version}`,
  );
  return [...versions, REVISION].join(' ');
}
