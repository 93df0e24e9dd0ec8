import { type Camera, fitCamera, padBounds, type Size } from '../../geo/camera.ts';
import type { MapModel } from '../../view/models/map.ts';
import type { View } from '../../view/view.ts';
import type { PageData } from './pageData.ts';
import type { Places } from './places.ts';

/** What is outlined and what stays bright: the municipality or region chosen, else the page's own region. */
export function emphasis(view: View, page: PageData, places: Places) {
  const region = view.region ?? page.region;
  const members = region === null ? [] : places.codesOf(region);
  if (view.municipality !== null) {
    const own = members.length > 0 ? members : places.regionsOf(view.municipality).flatMap(places.codesOf);
    return { outlined: [view.municipality], unveiled: own.length > 0 ? own : [] };
  }
  return { outlined: view.region === null ? [] : members, unveiled: members };
}

/** Where to fly: to a region chosen; to a municipality only from far away, as it is within the region's frame. */
export function cameraFor(
  view: View,
  page: PageData,
  model: MapModel,
  places: Places,
  size: Size,
): Camera | null {
  if (view.municipality !== null) {
    const region = view.region ?? places.regionsOf(view.municipality)[0] ?? null;
    const found = region === null ? null : places.region(region);
    if (found) return fitCamera(padBounds(found.bounds, 0.08), size);
    const place = model.places[view.municipality];
    const [, longitude, latitude] = place ?? [];
    return longitude == null || latitude == null ? null : { center: [longitude, latitude], zoom: 8.5 };
  }
  const region = view.region === null ? null : places.region(view.region);
  if (region) return fitCamera(padBounds(region.bounds, 0.08), size);
  return fitCamera(page.bounds, size);
}
