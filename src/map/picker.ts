import type { Map as GlMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import { LAND_LAYER, SOURCES } from './layers.ts';
import { settled } from './settled.ts';

/** Tells which municipality a click means. */
export interface Picker {
  /** The municipality drawn at a point, CSS pixels from the map's corner; null for the sea. */
  codeAt(point: PointLike): string | null;
  /**
   * Calls `pick` with the municipality that was clicked. Where its shapes are still on their way – the map has just
   * flown there, and shows what it had – it does so once they are there; a further click makes the earlier one void.
   */
  click(at: Pick<MapMouseEvent, 'point' | 'lngLat'>, pick: (code: string) => void): Promise<void>;
}

/** @param isLost whether there is no drawing at present, and nothing to ask */
export function createPicker(map: GlMap, isLost: () => boolean): Picker {
  let turn = 0;
  const codeAt: Picker['codeAt'] = (point) => {
    if (isLost()) return null;
    const [feature] = map.queryRenderedFeatures(point, { layers: [LAND_LAYER] });
    return feature ? String(feature.properties.code) : null;
  };
  map.once('idle', () => setTimeout(() => rehearse(map, codeAt)));
  return {
    codeAt,
    click: async ({ point, lngLat }, pick) => {
      turn += 1;
      const mine = turn;
      let code = codeAt(point);
      if (code === null && !isLost() && !map.isSourceLoaded(SOURCES.areas)) {
        await settled(map, SOURCES.areas);
        if (mine !== turn) return;
        code = codeAt(map.project(lngLat));
      }
      if (code !== null) pick(code);
    },
  };
}

/** So many places are tried, from the lower left, where the country begins, to the upper right. */
const STEPS = 10;

/** Looks up one place unseen: the browser compiles code where it first runs, which the first move of a hand would feel. */
function rehearse(map: GlMap, codeAt: Picker['codeAt']): void {
  const { clientWidth: width, clientHeight: height } = map.getCanvas();
  for (let step = 1; step < STEPS; step += 1) {
    if (codeAt([(width * step) / STEPS, height * (1 - step / STEPS)]) !== null) return;
  }
}
