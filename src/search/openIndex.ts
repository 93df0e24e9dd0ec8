import type { SearchDocuments } from './documents.ts';
import { createSearcher } from './searcher.ts';
import type { OpenedIndex } from './types.ts';

/** Milliseconds of work at a time: while nobody waits, and while somebody waits for an answer. */
const AT_A_TIME = { ahead: 4, awaited: 24 };

/**
 * Takes in a file of `buildIndex`. The texts of the initiatives are taken in bit by bit afterwards, so that
 * the page goes on answering; a search that comes before that is done does the rest at once.
 * @param later puts off a bit of work; a timer unless a caller has something better
 * @throws SyntaxError where the file is no JSON
 */
export function openIndex(
  json: string,
  later: (work: () => void) => void = (work) => void setTimeout(work),
): OpenedIndex {
  const { search, prepare } = createSearcher(JSON.parse(json) as SearchDocuments);
  let milliseconds = AT_A_TIME.ahead;
  const ready = new Promise<void>((resolve) => {
    const goOn = () => {
      const end = performance.now() + milliseconds;
      do if (!prepare()) return resolve();
      while (performance.now() < end);
      later(goOn);
    };
    later(goOn);
  });
  return {
    search,
    ready,
    whenReady() {
      milliseconds = AT_A_TIME.awaited;
      return ready;
    },
  };
}
