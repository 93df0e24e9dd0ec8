/**
 * Bytes that the page of a frame has come in, as they travelled: the page itself and all it has loaded so far.
 * Null where its browsing context belongs to another origin or keeps no record.
 */
export function measureFrame(frame: HTMLIFrameElement): number | null {
  try {
    const { performance } = frame.contentWindow ?? {};
    const entries = ['navigation', 'resource'].flatMap(
      (type) => (performance?.getEntriesByType(type) ?? []) as PerformanceResourceTiming[],
    );
    const bytes = entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return bytes === 0 ? null : bytes;
  } catch {
    return null;
  }
}

/** Tells when the page of a frame has loaded something more. */
export function watchFrame(frame: HTMLIFrameElement, tell: () => void): PerformanceObserver | undefined {
  const { PerformanceObserver: Observer } = (frame.contentWindow ?? {}) as Partial<typeof globalThis>;
  if (Observer === undefined) return undefined;
  const observer = new Observer(tell);
  observer.observe({ type: 'resource' });
  return observer;
}
