import { AJAXError, type AllPaintProperties, addProtocol, type Map as GlMap } from 'maplibre-gl';
import type { Theme } from '../colour/palette.ts';
import {
  BACKGROUND,
  type BackgroundTiles,
  backgroundLayer,
  backgroundPaint,
  backgroundSource,
  COVER_OVER_TILES,
  LOADER_PREFIX,
} from './background.ts';
import { PAINTED_LAYER } from './layers.ts';
import { createTileLoader } from './tileLoader.ts';

/** The tiles under a map's colours. Whatever becomes of them, the map goes on without a word to the reader. */
export interface Background {
  /** Puts them there, or back there after the library has built its style anew. */
  lay(theme: Theme): void;
  repaint(theme: Theme): void;
  /** As if there were none, until they are laid again. */
  takeAway(): void;
}

/** Nothing is fetched before `lay`. */
export function createBackground(map: GlMap, tiles: BackgroundTiles): Background {
  let isThere = false;
  let isGivenUp = false;
  const thin = () => {
    if (map.getLayer(PAINTED_LAYER))
      map.setPaintProperty(PAINTED_LAYER, 'fill-layer-opacity', isThere ? COVER_OVER_TILES : 1);
  };
  const takeAway = () => {
    if (map.getLayer(BACKGROUND)) map.removeLayer(BACKGROUND);
    if (map.getSource(BACKGROUND)) map.removeSource(BACKGROUND);
  };
  const load = createTileLoader({
    onFirst: () => {
      isThere = true;
      thin();
    },
    onGivenUp: () => {
      isGivenUp = true;
      console.warn(`no background tiles: ${new URL(tiles.url).origin} does not answer with any`);
      takeAway();
    },
  });
  const [scheme] = tiles.url.split('://');
  addProtocol(`${LOADER_PREFIX}${scheme}`, async ({ url }, abort) => {
    try {
      return { data: await load(url.slice(LOADER_PREFIX.length), abort) };
    } catch {
      // The one failure the library takes without an error event: a tile that does not exist.
      throw new AJAXError(404, 'no tile', url, new Blob());
    }
  });
  return {
    takeAway,
    lay: (theme) => {
      if (isGivenUp || map.getLayer(BACKGROUND)) return;
      map.addSource(BACKGROUND, backgroundSource(tiles));
      map.addLayer(backgroundLayer(theme), PAINTED_LAYER);
      thin();
    },
    repaint: (theme) => {
      if (!map.getLayer(BACKGROUND)) return;
      for (const [property, value] of Object.entries(backgroundPaint(theme)))
        map.setPaintProperty(BACKGROUND, property as keyof AllPaintProperties, value);
    },
  };
}
