import type { Map as GlMap } from 'maplibre-gl';

const EVENTS = ['render', 'moveend', 'sourcedata'] as const;

/**
 * Resolves when the map stands still and has all shapes of a source for where it stands.
 * The library's own `idle` would wait for background tiles, too, which may never come.
 */
export function settled(map: GlMap, source: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (map.isMoving() || !map.isSourceLoaded(source)) return;
      for (const event of EVENTS) map.off(event, look);
      resolve();
    };
    for (const event of EVENTS) map.on(event, look);
    look();
  });
}
