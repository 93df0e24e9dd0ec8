import { type Camera, fitCamera, padBounds, type Size } from '../../geo/camera.ts';
import type { MapModel } from '../../view/models/map.ts';
import type { View } from '../../view/view.ts';
import type { Coloured } from './colouring.ts';
import type { PageData } from './pageData.ts';
import type { Places } from './places.ts';

/** What is outlined, and what stays bright; `null` for everything. Each municipality once, however many regions it is in. */
export interface Emphasis {
  outlined: readonly string[];
  unveiled: readonly string[] | null;
}

/**
 * The municipality or region chosen, else the page's own region, stays bright;
 * of these only what a chosen entry of the legend is about.
 */
export function emphasis(view: View, page: PageData, places: Places, coloured: Coloured | null): Emphasis {
  const region = view.region ?? page.region;
  // In a past year a region is outlined as it was then.
  const belongs = (code: string) =>
    coloured === null || view.year === null || coloured.paints.owners.get(code)?.includes(region ?? '');
  const members = region === null ? [] : places.codesOf(region).filter(belongs);
  const chosen = view.municipality;
  const own =
    chosen !== null && members.length === 0 ? places.regionsOf(chosen).flatMap(places.codesOf) : members;
  const item = coloured?.legend.items.find(({ id }) => id === view.only);
  const outlined = chosen !== null ? [chosen] : view.region === null ? [] : members;
  if (!item) return { outlined, unveiled: own.length > 0 ? once(own) : null };
  // On a region's own page the region is in the middle anyway: an entry says which others are like it.
  const isOwnPage = view.region === null && chosen === null;
  return { outlined, unveiled: once(isOwnPage ? item.codes : [...item.codes, ...outlined]) };
}

/** The interactive map refuses a filter that names a municipality twice. */
function once(codes: readonly string[]): string[] {
  return [...new Set(codes)];
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
