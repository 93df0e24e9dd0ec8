/**
 * Tells when a CSS pixel has become more or fewer of the screen's own: the window has gone to another screen, or the page
 * is zoomed. What has been drawn until then would stay blurred.
 * @returns ends the watch
 */
export function watchDensity(changed: () => void): () => void {
  const end = new AbortController();
  const watch = () => {
    const now = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    now.addEventListener('change', look, { once: true, signal: end.signal });
  };
  const look = () => {
    watch();
    changed();
  };
  watch();
  return () => end.abort();
}
