import type { Plugin } from 'vite';
import { inkCss, paletteCss } from '../colour/palette.ts';

const ID = 'virtual:palette.css';

/** Makes the palette of `colour/` available to style sheets, so that no colour is written twice. */
export function paletteStyles(): Plugin {
  return {
    name: 'renkei-palette',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? paletteCss() + inkCss() : undefined),
  };
}
