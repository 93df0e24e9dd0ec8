import type { Map as GlMap } from 'maplibre-gl';
import type { Bounds, Camera } from '../geo/camera.ts';

export function cameraOf(map: GlMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

/** [west, south, east, north] in degrees. */
export function boundsOf(map: GlMap): Bounds {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
