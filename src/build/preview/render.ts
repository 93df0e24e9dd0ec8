import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { FONT_FAMILY, FONT_PACKAGE, fontFiles } from './font.ts';

/** SVG to PNG with the project's own font and no other, so that every machine draws the same picture. */
export function renderPng(svg: string): Buffer {
  return new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY },
  })
    .render()
    .asPng();
}

/** Names what a picture depends on besides its SVG: the renderer and the font. */
export function rendererVersion(): string {
  const require = createRequire(import.meta.url);
  return ['@resvg/resvg-js', FONT_PACKAGE]
    .map((name) => `${name}@${(require(`${name}/package.json`) as { version: string }).version}`)
    .join(' ');
}
