import { hereWith } from '../../ui/siteData.ts';
import { enterAddress, rewriteAddress } from '../../ui/writeAddress.ts';
import { type ParsedView, parseView, sameView, writeView } from '../../view/address.ts';
import type { View, ViewNote, Vocabulary } from '../../view/view.ts';

/** Why the view changed: what follows (moving the focus, flying the map) depends on it. */
export type Cause = 'start' | 'map' | 'text' | 'history' | 'camera' | 'colours' | 'year';

/** Causes after which the selection is what it was. */
export function keepsSelection(cause: Cause): boolean {
  return cause === 'camera' || cause === 'colours' || cause === 'year';
}

type Listener = (view: View, cause: Cause) => void;

/** The view of this page, kept in step with the address bar and its history. */
export interface ViewStore {
  readonly view: View;
  readonly notes: readonly ViewNote[];
  /** Selections and colours make an entry in the history; moving the camera or through the years rewrites the last one. */
  change(next: View, cause: Cause): void;
  listen(listener: Listener): void;
}

export function createViewStore(vocabulary: Vocabulary): ViewStore {
  const listeners: Listener[] = [];
  let { view, notes }: ParsedView = parseView(location.search, vocabulary);
  const tell = (cause: Cause) => {
    for (const listener of listeners) listener(view, cause);
  };
  addEventListener('popstate', () => {
    const parsed = parseView(location.search, vocabulary);
    // A jump within the page changes nothing that is chosen.
    if (sameView(parsed.view, view)) return;
    ({ view, notes } = parsed);
    tell('history');
  });
  return {
    get view() {
      return view;
    },
    get notes() {
      return notes;
    },
    change(next, cause) {
      if (sameView(next, view)) return;
      view = next;
      notes = [];
      const isFleeting = cause === 'camera' || cause === 'year';
      const address = hereWith(writeView(view)) + (keepsSelection(cause) ? location.hash : '');
      if (isFleeting) rewriteAddress(address);
      else enterAddress(address);
      tell(cause);
    },
    listen(listener) {
      listeners.push(listener);
    },
  };
}
