import { hereWith } from '../../ui/siteData.ts';
import { enterAddress, rewriteAddress } from '../../ui/writeAddress.ts';
import {
  type CatalogueVocabulary,
  type ParsedCatalogue,
  parseCatalogue,
  sameCatalogue,
  writeCatalogue,
} from '../../view/catalogue/address.ts';
import type { CatalogueState } from '../../view/catalogue/state.ts';

/** What the reader has chosen, kept in step with the address bar and its history. */
export interface CatalogueStore {
  /** The same object until something changes. */
  now(): ParsedCatalogue;
  /** Choices make an entry in the history; letters being typed rewrite the last one. */
  change(next: CatalogueState, isTyping?: boolean): void;
  /** The reader has seen what was wrong with the address. */
  dismissNotes(): void;
  /** @returns a function that ends listening */
  listen(listener: () => void): () => void;
}

export function createCatalogueStore(vocabulary: CatalogueVocabulary): CatalogueStore {
  const listeners = new Set<() => void>();
  let now = parseCatalogue(location.search, vocabulary);
  const become = (next: ParsedCatalogue) => {
    now = next;
    for (const listener of listeners) listener();
  };
  // The place in the list that the address named went with the list.
  if (location.hash !== '') history.replaceState(null, '', hereWith(location.search));
  addEventListener('popstate', () => {
    const parsed = parseCatalogue(location.search, vocabulary);
    // A jump within the page changes nothing that is chosen.
    if (!sameCatalogue(parsed.state, now.state)) become(parsed);
  });
  return {
    now: () => now,
    change(next, isTyping = false) {
      if (sameCatalogue(next, now.state)) return;
      const address = hereWith(writeCatalogue(next));
      if (isTyping) rewriteAddress(address);
      else enterAddress(address);
      become({ state: next, notes: [] });
    },
    dismissNotes: () => become({ ...now, notes: [] }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The whole address of a state, as it is cited and taken along: without what others have added to this page's. */
export function catalogueAddress(state: CatalogueState): string {
  return hereWith(writeCatalogue(state));
}
