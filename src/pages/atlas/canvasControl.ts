import type { Camera } from '../../geo/camera.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import type { AtlasMap } from '../../map/AtlasMap.ts';
import type { Announcer } from './announcer.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';

interface CanvasOptions {
  map: AtlasMap;
  frame: HTMLElement;
  tools: HTMLElement;
  places: Places;
  pointer: Pointer;
  announcer: Announcer;
  words: Words;
  choose(code: string): void;
  /** Escape: undoes the choice, or leaves the map. */
  giveBack(): void;
}

export interface CanvasControl {
  /** The reader has moved the map. */
  moved(camera: Camera): void;
  /** The map stands still, whoever has moved it. Comes after `moved`. */
  settled(camera: Camera): void;
}

/** The library's own keys, and those added here. */
const KEYS = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  '+',
  '-',
  '=',
  ';',
  'Enter',
  'Escape',
]);

/** Several steps in a row are told as one, once so many milliseconds have passed without another. */
const STILL = 250;

/** The answer to a choice and the flight to it take less, milliseconds. */
const FLIGHT = 1200;

/**
 * Everything on the interactive map by keys, towns in no region as well: the arrows and + − move it (the library does),
 * a cross marks the middle, what lies under it is named, Enter chooses it.
 */
export function controlCanvas(options: CanvasOptions): CanvasControl {
  const { map, frame, tools, places, pointer, announcer, words, choose, giveBack } = options;
  const { canvas } = map;
  const hint = document.createElement('p');
  hint.id = 'map-gl-hint';
  hint.hidden = true;
  hint.textContent = withoutRuby(words.keys.canvas.hint);
  const cross = document.createElement('div');
  cross.className = 'map-cross';
  cross.setAttribute('aria-hidden', 'true');
  frame.append(cross, hint);
  // Only an application gets the arrow keys from readers' software.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-describedby', hint.id);

  /** When a place was last chosen by a key. */
  let chosenAt = Number.NEGATIVE_INFINITY;
  const isKeyed = () => frame.classList.contains('is-keyed');
  let last: Camera | null = null;
  let told: ((place: string) => string) | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const name = async () => {
    const code = await map.middle();
    if (isKeyed()) {
      if (code === null) pointer.point([], words.keys.canvas.nowhere);
      else pointer.pointMunicipality(code);
    }
    if (told) announcer.polite(told(code === null ? words.keys.canvas.nowhere : places.label(code)));
    told = null;
  };
  const nameSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void name(), STILL);
  };
  const begin = () => {
    frame.classList.add('is-keyed');
    nameSoon();
  };
  const end = () => {
    if (!isKeyed()) return;
    frame.classList.remove('is-keyed');
    clearTimeout(waiting);
    told = null;
    pointer.point([], null);
  };
  canvas.addEventListener('focus', () => {
    if (!canvas.matches(':focus-visible')) return;
    told = words.keys.canvas.moved;
    begin();
  });
  canvas.addEventListener('keydown', (event) => {
    if (!KEYS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isKeyed()) begin();
    if (event.key === 'Escape') giveBack();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    // Held, or pressed again while the map flies to what was chosen, it would choose whatever lies there.
    if (event.repeat || event.timeStamp - chosenAt < FLIGHT) return;
    void map.middle().then((code) => {
      if (code === null) return;
      chosenAt = performance.now();
      choose(code);
    });
  });
  canvas.addEventListener('blur', end);
  canvas.addEventListener('pointerdown', end);

  return {
    moved(camera) {
      if (isKeyed() || tools.contains(document.activeElement)) {
        told = sentence(last, camera, words);
        nameSoon();
      }
    },
    settled(camera) {
      last = camera;
      if (isKeyed()) nameSoon();
    },
  };
}

/** What the step was; the place in the middle is filled in when the map stands still. */
function sentence(
  before: Camera | null,
  after: Camera,
  { keys: { canvas } }: Words,
): (place: string) => string {
  if (before === null) return canvas.moved;
  const zoomed = after.zoom - before.zoom;
  if (Math.abs(zoomed) > 0.01) return zoomed > 0 ? canvas.closer : canvas.wider;
  const isSame = Math.hypot(after.center[0] - before.center[0], after.center[1] - before.center[1]) < 1e-6;
  return isSame ? canvas.edge : canvas.moved;
}
