import type { Language } from '../../i18n/language.ts';
import { hereWith } from '../../ui/siteData.ts';
import { enterAddress, rewriteAddress } from '../../ui/writeAddress.ts';
import type { Vocabulary } from '../../view/view.ts';
import { accentsOf } from '../accent.ts';
import type { EmbedOptions } from '../options.ts';
import { type BuilderNote, type BuilderState, parseBuilder, writeBuilder } from './builderAddress.ts';

/** What the editor has chosen, kept in step with the address bar and its history. */
export interface BuilderStore {
  /** The same object until something changes. */
  now(): { state: BuilderState; notes: readonly BuilderNote[] };
  /** Choices make an entry in the history; what is being typed or dragged rewrites the last one. */
  change(next: Partial<BuilderState>, isTyping?: boolean): void;
  /** @returns ends the listening */
  listen(listener: () => void): () => void;
}

export function createBuilderStore(vocabulary: Vocabulary, own: Language): BuilderStore {
  const listeners = new Set<() => void>();
  let now: ReturnType<BuilderStore['now']> = parseBuilder(location.search, vocabulary, own);
  const become = (next: typeof now) => {
    now = next;
    for (const listener of listeners) listener();
  };
  addEventListener('popstate', () => {
    const parsed = parseBuilder(location.search, vocabulary, own);
    // A jump within the page changes nothing that is chosen.
    if (writeBuilder(parsed.state, own) !== writeBuilder(now.state, own)) become(parsed);
  });
  return {
    now: () => now,
    change(next, isTyping = false) {
      const state = withUsableAccent({ ...now.state, ...next });
      const query = writeBuilder(state, own);
      if (query === writeBuilder(now.state, own)) return;
      if (isTyping) rewriteAddress(hereWith(query));
      else enterAddress(hereWith(query));
      become({ state, notes: [] });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The colour asked for is used where the background chosen lets it be read. */
function withUsableAccent(state: BuilderState): BuilderState {
  const { light, dark } = accentsOf(state.options.theme, state.asked);
  const options: EmbedOptions = { ...state.options, accent: light ?? dark };
  return { ...state, options };
}
