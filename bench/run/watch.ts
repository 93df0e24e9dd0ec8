/** What the pages are asked for while they are measured; set up by `watchPage`. */
export interface Watched {
  /** Tasks of over 50 ms on the page's main thread: beginning and length, milliseconds. */
  longTasks: { start: number; duration: number }[];
  /** When the page was last clicked, milliseconds since navigation. */
  lastClick: number;
  /** Where the frame of the atlas's map was when it was first painted; what comes below may move it. */
  firstBox: { left: number; top: number; width: number; height: number } | null;
  /** When the map was drawn and nothing was pending, milliseconds since navigation; null before. */
  idle(): number | null;
  /** Where a position of the map lies in the window, CSS pixels; null while the page does not know. */
  project(position: readonly [number, number]): readonly [x: number, y: number] | null;
  /** Whether something is highlighted under the pointer. */
  isLit(): boolean;
  /** Text that answers a click; empty for none. */
  answer(): string;
}

declare global {
  interface Window {
    watched: Watched;
    bench?: { project(position: readonly [number, number]): readonly [x: number, y: number] };
  }
}

/**
 * Runs in the page before anything of its own. The atlas has no code for being measured beyond a seam of its tests, so
 * what others tell by a mark is read from what it shows: its map is there when the frame says so.
 */
export function watchPage(): void {
  const MARK = 'bench:idle';
  const longTasks: Watched['longTasks'] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const frame = () =>
    document.getElementById('map-frame') as
      | (HTMLElement & {
          projectPosition?: (position: readonly [number, number]) => readonly [number, number];
        })
      | null;
  new MutationObserver((_, observer) => {
    if (!frame()?.classList.contains('is-live')) return;
    observer.disconnect();
    performance.mark(MARK);
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
  const remember = () => {
    const box = (frame() ?? document.querySelector('svg.map-picture'))?.getBoundingClientRect();
    if (!box || box.width === 0) return void requestAnimationFrame(remember);
    const { left, top, width, height } = box;
    window.watched.firstBox = { left, top, width, height };
  };
  requestAnimationFrame(remember);
  // A click that nothing answers would lead away from the page, and the measurement with it.
  addEventListener('click', (event) => event.preventDefault());
  addEventListener('click', ({ timeStamp }) => Object.assign(window.watched, { lastClick: timeStamp }), {
    capture: true,
  });
  window.watched = {
    longTasks,
    firstBox: null,
    lastClick: 0,
    idle: () => performance.getEntriesByName(MARK)[0]?.startTime ?? null,
    project: (position) => {
      try {
        if (window.bench) return window.bench.project(position);
      } catch {
        // Some libraries fail while they have no view yet.
        return null;
      }
      const own = frame();
      const box = own?.getBoundingClientRect();
      const at = own?.projectPosition?.(position);
      return at && box ? [at[0] + box.left, at[1] + box.top] : null;
    },
    isLit: () =>
      document.documentElement.dataset.hover !== undefined || document.querySelector('.is-near') !== null,
    answer: () => {
      const panel = document.getElementById('panel') ?? document.getElementById('answer');
      return panel && !panel.hidden ? (panel.textContent ?? '') : '';
    },
  };
}
