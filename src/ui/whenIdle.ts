/** Where browsers do not tell of an idle moment, one is taken to have come by then, milliseconds. */
const SOON = 200;

/** Does something when the page has nothing else to do: never between a reader's act and its answer. */
export function whenIdle(act: () => void): void {
  // Safari has no such callback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => act());
  else setTimeout(act, SOON);
}
