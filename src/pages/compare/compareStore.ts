import { hereWith } from '../../ui/siteData.ts';
import { enterAddress } from '../../ui/writeAddress.ts';
import {
  type CompareNote,
  type CompareVocabulary,
  parseCompare,
  writeCompare,
} from '../../view/compare/address.ts';
import type { CompareState } from '../../view/compare/state.ts';

export interface CompareStore {
  /** The same object until something changes. */
  readonly now: { state: CompareState; notes: readonly CompareNote[] };
  /** Every choice is an entry in the history, so that "back" takes it back. */
  change(next: CompareState): void;
  /** @returns ends the listening */
  listen(listener: () => void): () => void;
}

/** What the reader has chosen, kept in step with the address bar and its history. */
export function createCompareStore(vocabulary: CompareVocabulary): CompareStore {
  const listeners = new Set<() => void>();
  let now = parseCompare(location.search, vocabulary);
  const tell = () => {
    for (const listener of listeners) listener();
  };
  addEventListener('popstate', () => {
    // A jump within the page changes nothing that is chosen.
    const parsed = parseCompare(location.search, vocabulary);
    if (writeCompare(parsed.state) === writeCompare(now.state)) return;
    now = parsed;
    tell();
  });
  return {
    get now() {
      return now;
    },
    change(state) {
      const query = writeCompare(state);
      if (query === writeCompare(now.state)) return;
      now = { state, notes: [] };
      enterAddress(hereWith(query));
      tell();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The whole address of a state, as it is cited and taken along. */
export function stateAddress(state: CompareState): string {
  return hereWith(writeCompare(state));
}
