import type { SearchDocuments } from './documents.ts';

/**
 * The file a browser loads to search: names and texts as JSON.
 * The engine's lists of words are not in it: they would double the file, and reading them takes a browser
 * as long as making them from the texts, which are needed anyway to show why something was found.
 */
export function buildIndex(documents: SearchDocuments): string {
  return JSON.stringify(documents);
}
