import { fitCamera, toScreen } from '../../geo/camera.ts';
import type { LonLat } from '../../geo/mercator.ts';
import type { AtlasMap } from '../../map/AtlasMap.ts';
import type { PageData } from './pageData.ts';

/** Where places stand on the map that is shown: the picture, or the interactive map once it has taken over. */
export interface Sight {
  /** CSS pixels from the top left corner of the frame. */
  where(position: LonLat): readonly [x: number, y: number];
  /** Moves the map, where it can be moved, until a place is in sight. */
  reveal(position: LonLat): void;
  /** The map to look at from now on; null for the picture. */
  follow(map: Pick<AtlasMap, 'project' | 'reveal'> | null): void;
}

export function createSight(frame: HTMLElement, page: PageData): Sight {
  let live: Pick<AtlasMap, 'project' | 'reveal'> | null = null;
  return {
    where(position) {
      if (live !== null) return live.project(position);
      const size = { width: frame.clientWidth, height: frame.clientHeight };
      return toScreen(fitCamera(page.bounds, size), size, position);
    },
    reveal: (position) => live?.reveal(position),
    follow: (map) => {
      live = map;
    },
  };
}
