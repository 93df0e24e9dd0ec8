import type { Bounds } from '../geo/camera.ts';
import type { Atlas } from '../record/atlas.ts';
import type { Frame } from '../svgmap/frame.ts';
import { createOnce, type Once } from '../svgmap/once.ts';
import type { Level } from './geometry.ts';

interface Place {
  name: string;
  once: Once;
}

/** Pictures of a page are few, and the next language asks for the same ones. */
const MOST_PLACES = 6;

const places = new WeakMap<Atlas, WeakMap<Level, Place[]>>();

/**
 * What has been drawn of a place: shapes are the same in every language, and a page is made in all of them before the
 * next. Only the latest places are remembered.
 * @param reach what is drawn, degrees
 */
export function drawnBefore(atlas: Atlas, level: Level, frame: Frame, reach: Bounds): Once {
  const byLevel = places.get(atlas) ?? new WeakMap<Level, Place[]>();
  places.set(atlas, byLevel);
  const name = [...frame.bounds, frame.width, ...reach].join();
  const known = byLevel.get(level) ?? [];
  const place = known.find((each) => each.name === name) ?? { name, once: createOnce() };
  byLevel.set(level, [place, ...known.filter((each) => each !== place)].slice(0, MOST_PLACES));
  return place.once;
}
