import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import { element } from '../../ui/element.ts';

/** What the part of the page about keeping shows. */
type KeepState =
  | { kind: 'nothing'; megabytes: readonly [from: number, to: number] }
  | { kind: 'working' }
  | { kind: 'kept'; megabytes: number | null; isComplete: boolean }
  /** Not possible here: said once, without a button. */
  | { kind: 'impossible' };

interface KeepViewOptions {
  words: Words['keep'];
  /** Address of the list of stored pages. */
  list: string;
  onStore: () => void;
  onMore: () => void;
  onStop: () => void;
}

export interface KeepView {
  show(state: KeepState): void;
  /** A sentence that is also read out. */
  say(text: string): void;
  progress(done: number, total: number): void;
}

/** Fills the place at the page's foot. One button: who has pressed it finds it again, with another name. */
export function createKeepView(place: HTMLElement, options: KeepViewOptions): KeepView {
  const { words, list, onStore, onMore, onStop } = options;
  let state: KeepState = { kind: 'impossible' };
  const about = element('ul', 'keep-about');
  about.id = 'keep-about';
  const button = element('button', 'keep-button');
  button.type = 'button';
  button.setAttribute('aria-describedby', about.id);
  button.addEventListener('click', () => {
    if (state.kind === 'nothing') onStore();
    if (state.kind === 'kept') onStop();
  });
  const more = element('button', 'keep-button', words.more);
  more.type = 'button';
  more.addEventListener('click', () => {
    // This button goes; the keyboard stays in its place.
    button.focus({ preventScroll: true });
    onMore();
  });
  const buttons = element('p', 'keep-buttons');
  buttons.append(button, more);
  const bar = element('progress', 'keep-bar');
  bar.setAttribute('aria-label', withoutRuby(words.bar));
  const status = element('p', 'keep-status');
  status.setAttribute('role', 'status');
  place.classList.add('keep');
  place.replaceChildren(element('h2', 'keep-title', words.title), about, buttons, bar, status);

  return {
    show(next) {
      state = next;
      button.hidden = state.kind === 'impossible';
      // Not `disabled`, which would lose the keyboard's place.
      button.setAttribute('aria-disabled', String(state.kind === 'working'));
      drawRuby(button, buttonName(state, words));
      more.hidden = state.kind !== 'kept' || state.isComplete;
      bar.hidden = state.kind !== 'working';
      bar.removeAttribute('value');
      about.replaceChildren(...aboutOf(state, words).map((text) => element('li', '', text)));
      if (state.kind === 'kept') about.append(listLink(list, words.list));
    },
    say(text) {
      drawRuby(status, text);
    },
    progress(done, total) {
      bar.max = total;
      bar.value = done;
    },
  };
}

function buttonName({ kind }: KeepState, words: Words['keep']): string {
  if (kind === 'working') return words.storing;
  return kind === 'kept' ? words.stop : words.store;
}

function aboutOf(state: KeepState, words: Words['keep']): string[] {
  switch (state.kind) {
    case 'nothing':
      return [
        words.what,
        words.before,
        words.region,
        words.much(...state.megabytes),
        words.stays,
        words.remove,
      ];
    case 'working':
      return [words.stays];
    case 'kept':
      return [words.kept, ...(state.megabytes === null ? [] : [words.inUse(state.megabytes)]), words.remove];
    case 'impossible':
      return [words.unsupported];
  }
}

function listLink(address: string, text: string): HTMLElement {
  const [item, link] = [element('li'), element('a', '', text)];
  link.href = address;
  item.append(link);
  return item;
}
