import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { FONT_PACKAGE, onlyOwnFont } from './font.ts';
import { encodePng } from './png.ts';

/** Raised when the same SVG is to be rendered or written differently. */
const REVISION = 1;

/** SVG to PNG with the project's own font and no other, so that every machine draws the same picture. */
export function renderPng(svg: string): Buffer {
  const { pixels, width, height } = new Resvg(svg, { font: onlyOwnFont() }).render();
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
