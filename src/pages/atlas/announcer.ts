import { withoutRuby } from '../../i18n/ruby.ts';

/** Says things to readers who do not see them change. */
export interface Announcer {
  /** Waits until the reader's software has finished what it is saying. */
  polite(text: string): void;
  /** Interrupts, and takes the place of what waits politely: for what has failed. */
  assertive(text: string): void;
}

/** A live region of the page. */
type Region = Pick<HTMLElement, 'textContent'>;

/** Milliseconds in which a newer text takes an older one's place, and in which an emptied region is noticed as empty. */
export const PAUSE = 100;

/**
 * The one voice of a page with a map. In each region the newest text wins; a text said twice is heard twice,
 * because the region is emptied in between.
 */
export function createAnnouncer(politeRegion: Region, assertiveRegion: Region): Announcer {
  const polite = voice(politeRegion);
  const assertive = voice(assertiveRegion);
  return {
    polite: polite.say,
    assertive(text) {
      polite.drop();
      assertive.say(text);
    },
  };
}

function voice(region: Region) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const drop = () => clearTimeout(waiting);
  return {
    drop,
    say(text: string) {
      drop();
      region.textContent = '';
      waiting = setTimeout(() => {
        region.textContent = withoutRuby(text);
      }, PAUSE);
    },
  };
}
