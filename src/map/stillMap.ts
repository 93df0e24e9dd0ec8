import { Map as GlMap, type MapOptions } from 'maplibre-gl';
import { watchDensity } from './density.ts';

/** A press that moves no further than this is a click to the library, too, CSS pixels. */
const TOLERANCE = 3;

/** So long at most the drawing waits after a click, milliseconds: longer than an answer takes. */
const PATIENCE = 200;

/**
 * The library draws the whole map anew after every press, moved or not. The words that answer a click would have to wait
 * for that, long where there is no graphics card: here the drawing waits until they are on the screen.
 */
export class StillMap extends GlMap {
  #release: ReturnType<typeof setTimeout> | undefined;
  #isAsked = false;

  constructor(options: MapOptions) {
    super(options);
    const container = this.getCanvasContainer();
    let from = [0, 0];
    container.addEventListener('mousedown', ({ clientX, clientY }) => {
      from = [clientX, clientY];
    });
    const hold = ({ clientX, clientY, detail }: MouseEvent) => {
      const [x = 0, y = 0] = from;
      const isMoved = Math.hypot(clientX - x, clientY - y) > TOLERANCE;
      // The second press of a double click zooms.
      if (isMoved || detail > 1) return;
      clearTimeout(this.#release);
      this.#release = setTimeout(() => this.answered(), PATIENCE);
    };
    // Before the library hears of it.
    container.addEventListener('mouseup', hold, { capture: true });
    container.addEventListener('mousedown', () => this.answered(), { capture: true });
    // Of its own accord the library looks at the size of its box only.
    this.once(
      'remove',
      watchDensity(() => this.resize().redraw()),
    );
  }

  override triggerRepaint(): void {
    // The library's constructor asks for a first drawing before there is anything of this class.
    if (#release in this && this.#release !== undefined) this.#isAsked = true;
    else super.triggerRepaint();
  }

  /** The answer to a click is on the screen; what has been asked of the map meanwhile may be drawn. */
  answered(): void {
    clearTimeout(this.#release);
    this.#release = undefined;
    if (!this.#isAsked) return;
    this.#isAsked = false;
    super.triggerRepaint();
  }
}
