import type { MapOptions } from 'maplibre-gl';
import { REACH, ZOOM_LIMITS } from '../geo/camera.ts';
import type { AtlasMapOptions } from './AtlasMap.ts';
import { layers } from './layers.ts';
import { emptySources } from './points.ts';

/** What the library is begun with: a flat map of Japan that turns and tilts for nobody. */
export function mapOptions(options: AtlasMapOptions): MapOptions {
  const { container, camera, theme, nameZoom, model, isCooperative, isMotionReduced, locale } = options;
  return {
    container,
    style: { version: 8, sources: emptySources(), layers: layers(theme, nameZoom, model.underZoom) },
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: ZOOM_LIMITS[0],
    maxZoom: ZOOM_LIMITS[1],
    maxBounds: [...REACH],
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    renderWorldCopies: false,
    attributionControl: false,
    cooperativeGestures: isCooperative,
    // Left to itself the library goes by what the reader prefers now, not when the page was opened.
    ...(isMotionReduced && { reduceMotion: true }),
    locale,
    fadeDuration: isMotionReduced ? 0 : 150,
  };
}
