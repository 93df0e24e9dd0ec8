import { setTimeout as pause } from 'node:timers/promises';

/** So long a condition has to come true, milliseconds. */
const PATIENCE = 15_000;
/** How often it is looked at, milliseconds. */
const PERIOD = 100;

/**
 * Looks again and again until what is seen is right, and gives it. What fails meanwhile counts as not yet seen: pages come and go.
 * @throws Error that names what was waited for and what was seen last
 */
export async function until<T>(
  what: string,
  look: () => Promise<T>,
  isRight: (seen: T) => boolean,
  patience = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    let last: string;
    try {
      const seen = await look();
      if (isRight(seen)) return seen;
      last = `seen: ${JSON.stringify(seen)?.slice(0, 300)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > deadline) throw new Error(`not in ${patience / 1000} s: ${what} (${last})`);
    await pause(PERIOD);
  }
}
