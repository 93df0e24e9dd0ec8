/** Milliseconds after which a map that nobody can see gives its place up. */
export const PATIENCE = { outOfSight: 20_000, hidden: 120_000 } as const;

type Absence = keyof typeof PATIENCE;

/** Waits for each kind of absence by itself; whoever comes back in time has lost nothing. */
export function createPatience(away: () => void) {
  const waiting = new Map<Absence, ReturnType<typeof setTimeout>>();
  const stop = (kind: Absence) => {
    clearTimeout(waiting.get(kind));
    waiting.delete(kind);
  };
  return {
    /** @param isAway whether the map is out of sight, or its page hidden, from now on */
    note(kind: Absence, isAway: boolean): void {
      if (!isAway) stop(kind);
      else if (!waiting.has(kind)) waiting.set(kind, setTimeout(away, PATIENCE[kind]));
    },
    stop(): void {
      for (const kind of [...waiting.keys()]) stop(kind);
    },
  };
}

/**
 * Tells once an element has been scrolled out of sight for a while, in its frame or with it, or its tab has been hidden.
 * @returns ends the watch
 */
export function watchAway(element: Element, away: () => void): () => void {
  const patience = createPatience(away);
  const sight = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) patience.note('outOfSight', !last.isIntersecting);
  });
  const look = () => patience.note('hidden', document.hidden);
  sight.observe(element);
  document.addEventListener('visibilitychange', look);
  return () => {
    patience.stop();
    sight.disconnect();
    document.removeEventListener('visibilitychange', look);
  };
}
