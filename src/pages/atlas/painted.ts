/** So long the first picture is waited for where the browser never tells of it, milliseconds. */
const PATIENCE = 3000;

/**
 * Resolves once the page is on the screen for the first time, and not only about to be: drawing a large picture takes
 * longer than laying it out, and on few cores whatever else is done meanwhile holds it up.
 */
export function firstPainted(): Promise<void> {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) return painted();
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Resolves after the next frame; nobody paints one in the background, and there it does at once. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
