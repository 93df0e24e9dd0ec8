import { drawRuby } from '../../ui/drawRuby.ts';
import { required } from '../../ui/elements.ts';
import type { Places } from './places.ts';

/** What is pointed at, by whichever map or list, and who wants to know. */
export interface Pointer {
  point(codes: readonly string[], label: string | null): void;
  pointMunicipality(code: string | null): void;
  pointRegion(id: string | null): void;
  listen(listener: (codes: readonly string[]) => void): void;
}

/**
 * Names what is pointed at in the map's corner, and tells the maps and lists to light it up.
 * @param tip where the name is written; the page's own place for it without
 */
export function createPointer(places: Places, tip = required('map-tip')): Pointer {
  const listeners: ((codes: readonly string[]) => void)[] = [];
  let before = '';
  const point = (codes: readonly string[], label: string | null) => {
    // A pointer moves many times within one place.
    const now = JSON.stringify([codes, label]);
    if (now === before) return;
    before = now;
    tip.hidden = label === null;
    drawRuby(tip, label ?? '');
    for (const listener of listeners) listener(codes);
  };
  return {
    point,
    pointMunicipality: (code) => (code === null ? point([], null) : point([code], places.label(code))),
    pointRegion: (id) =>
      id === null ? point([], null) : point(places.codesOf(id), places.region(id)?.name ?? null),
    listen: (listener) => listeners.push(listener),
  };
}
