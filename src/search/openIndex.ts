import type { SearchDocuments } from './documents.ts';
import { createSearcher } from './searcher.ts';
import type { Searcher } from './types.ts';

/**
 * Takes in a file of `buildIndex`. The texts of the initiatives are taken in bit by bit afterwards, so that
 * the page goes on answering; a search that comes before that is done waits for the rest.
 * @param later puts off a bit of work; a timer unless a caller has something better
 * @throws SyntaxError where the file is no JSON
 */
export function openIndex(
  json: string,
  later: (work: () => void) => void = (work) => void setTimeout(work),
): Searcher {
  const { search, prepare } = createSearcher(JSON.parse(json) as SearchDocuments);
  const goOn = () => {
    if (prepare()) later(goOn);
  };
  later(goOn);
  return { search };
}
