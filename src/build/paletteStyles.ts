import type { Plugin } from 'vite';
import { darkPaletteCss, inkCss, paletteCss } from '../colour/palette.ts';

const SHEETS: Readonly<Record<string, () => string>> = {
  'virtual:palette.css': () => paletteCss() + inkCss(),
  /** For pages whose address settles the theme. */
  'virtual:darkPalette.css': darkPaletteCss,
};

/** Makes the palette of `colour/` available to style sheets, so that no colour is written twice. */
export function paletteStyles(): Plugin {
  return {
    name: 'renkei-palette',
    resolveId: (id) => (id in SHEETS ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? SHEETS[id.slice(1)]?.() : undefined),
  };
}
