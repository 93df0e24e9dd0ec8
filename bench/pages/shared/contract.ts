import { processed } from '../../../src/map/processed.ts';
import './page.css';
import { type Answers, createAnswers } from './answers.ts';
import { type Core, type LonLat, loadFixtures, type MunicipalTopology } from './fixtures.ts';

const IDLE = 'bench:idle';

export interface Page extends Answers {
  container: HTMLElement;
  topology: MunicipalTopology;
  core: Core;
}

declare global {
  interface Window {
    bench?: {
      /** CSS pixels from the top left corner of the window. */
      project(position: LonLat): readonly [x: number, y: number];
    };
  }
}

/** What every page begins with: the element to draw in, the data, and how to answer the reader. */
export async function startPage(): Promise<Page> {
  const { topology, core } = await loadFixtures();
  const container = document.getElementById('map');
  if (!container) throw new Error('no #map');
  container.style.background = core.background;
  return { container, topology, core, ...createAnswers(core) };
}

/** Lets the bench find places on the map. */
export function expose(project: NonNullable<Window['bench']>['project']): void {
  window.bench = { project };
}

/**
 * Says that everything is drawn and nothing is pending; only the first time counts. What WebGL has been told is done
 * only when the graphics card says so: the atlas waits for that before it shows its map, so it counts for all.
 */
export function markIdle(): void {
  // A canvas that is drawn on otherwise has no such context to give.
  void Promise.all([...document.querySelectorAll('canvas')].map(processed)).then(() => {
    if (performance.getEntriesByName(IDLE).length === 0) performance.mark(IDLE);
  });
}

/** For libraries that draw at once or in the coming frame: the map is idle after it. */
export function markIdleAfterFrame(): void {
  requestAnimationFrame(() => setTimeout(markIdle));
}
