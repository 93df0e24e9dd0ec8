import type {
  ExpressionSpecification,
  RasterLayerSpecification,
  RasterSourceSpecification,
} from 'maplibre-gl';
import type { Theme } from '../colour/palette.ts';

/** Tiles of another server that a build lays under the colours; the default build has none. */
export interface BackgroundTiles {
  /** Address of a tile, with {z}, {x} and {y} to be filled in (Web Mercator, y from the north). */
  url: string;
  /** Zooms the server has, as its addresses count them. */
  zooms: readonly [from: number, to: number];
  /** Tiles whose credit the dictionaries have. */
  preset?: 'gsi-pale';
  /** Who made the tiles, as the operator of the site has written it; absent for a preset. */
  credit?: string;
  /** Where more is said about the tiles. */
  link?: string;
}

/** Name of the source and of the layer. */
export const BACKGROUND = 'background';
/** Before the address of a tile, so that the library hands it to the atlas's own loader. */
export const LOADER_PREFIX = 'background-';
/** CSS pixels: what such servers usually have, and a zoom step below the library's own 512. */
const TILE_SIZE = 256;

export function backgroundSource({ url, zooms }: BackgroundTiles): RasterSourceSpecification {
  return {
    type: 'raster',
    tiles: [LOADER_PREFIX + url],
    tileSize: TILE_SIZE,
    minzoom: zooms[0],
    maxzoom: zooms[1],
  };
}

/**
 * The tiles lie on the plain land: where one is missing, the map is as it would be without any. Most such maps
 * are made for a light page; in the dark theme theirs is turned round, black on white to white on black.
 */
export function backgroundLayer(theme: Theme): RasterLayerSpecification {
  return { id: BACKGROUND, type: 'raster', source: BACKGROUND, paint: backgroundPaint(theme) };
}

export function backgroundPaint(theme: Theme): NonNullable<RasterLayerSpecification['paint']> {
  const isDark = theme === 'dark';
  return {
    'raster-brightness-min': isDark ? 0.85 : 0,
    'raster-brightness-max': isDark ? 0.1 : 1,
    'raster-hue-rotate': isDark ? 180 : 0,
    'raster-saturation': isDark ? -0.4 : -0.2,
    'raster-fade-duration': 0,
  };
}

/** How much of the colours' layer covers the tiles: nearly all while regions are compared, less among the streets. */
export const COVER_OVER_TILES: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  7,
  0.85,
  10,
  0.7,
];
