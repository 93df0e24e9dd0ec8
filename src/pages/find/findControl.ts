import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import type { FoundGroup } from '../../search/types.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import { tryAgain } from '../../ui/incomplete.ts';
import { isConverting } from '../../ui/isConverting.ts';
import type { Site } from '../../ui/siteData.ts';
import { startLocate } from '../locate/locateControl.ts';
import { buildBox } from './box.ts';
import { loadSearcher, openSearcher } from './loadSearcher.ts';
import { rehearse } from './rehearse.ts';
import { createResultList, LIST_ID } from './resultList.ts';

/** Results of each group that are shown as one types. */
const MOST = 6;
/** A screen reader is told when typing has paused. */
const PAUSE = 400;

export interface Finder {
  focus(): void;
  /** Fills the box and shows what it finds. */
  show(query: string): void;
}

/** The search box: an editable combobox with a list of results, as the ARIA practices describe it. */
export function startFind(place: HTMLElement, { site, words }: { site: Site; words: Words }): Finder {
  const { input, popup, list, message, status, locate } = buildBox(place, words);
  const results = createResultList(list, site, words);
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isLocateStarted = false;
  let isRehearsed = false;

  const open = () => {
    popup.hidden = false;
    input.setAttribute('aria-expanded', String(results.options.length > 0));
    if (!isLocateStarted) startLocate(locate, { site, words });
    isLocateStarted = true;
  };
  const close = () => {
    popup.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const say = (text: string) => {
    drawRuby(message, text);
    message.hidden = text === '';
    clearTimeout(pause);
    pause = setTimeout(() => {
      status.textContent = withoutRuby(text);
    }, PAUSE);
  };
  const find = async () => {
    turn += 1;
    const mine = turn;
    const query = input.value.trim();
    input.removeAttribute('aria-activedescendant');
    if (query === '') {
      results.fill([]);
      say(words.search.hint);
      return open();
    }
    try {
      const waiting = setTimeout(() => mine === turn && say(words.search.loading), 200);
      const searcher = await openSearcher(site).finally(() => clearTimeout(waiting));
      if (mine !== turn) return;
      const groups = searcher.search(query, MOST);
      results.fill(groups);
      say(outcome(groups, query, words));
    } catch (error) {
      console.warn(error);
      if (mine !== turn) return;
      results.fill([]);
      say(words.search.failed);
      message.append(
        ' ',
        retryButton(words, () => tryAgain(error, () => void find(), askAnew(query))),
      );
    }
    open();
  };

  /** The index, and everything that the first key needs, before it is pressed. */
  const prepare = async () => {
    const searcher = await loadSearcher(site);
    await searcher.ready;
    if (isRehearsed) return;
    isRehearsed = true;
    const unseen = createResultList(document.createElement('div'), site, words);
    rehearse(searcher, unseen.fill, MOST);
  };

  input.addEventListener('focus', () => {
    void prepare().catch(() => undefined);
    if (input.value.trim() !== '') void find();
    else {
      say(words.search.hint);
      open();
    }
  });
  input.addEventListener('input', () => void find());
  input.addEventListener('keydown', (event) => {
    // While a conversion is going on the keys belong to it.
    if (isConverting(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (popup.hidden) return void find();
      results.move(event.key === 'ArrowDown' ? 1 : -1);
      if (results.active) input.setAttribute('aria-activedescendant', results.active.id);
      else input.removeAttribute('aria-activedescendant');
    } else if (event.key === 'Enter') {
      const chosen = results.active ?? results.options[0];
      if (popup.hidden || chosen === undefined) return;
      event.preventDefault();
      chosen.click();
    } else if (event.key === 'Escape') {
      // The key must not also close what lies behind; the first press leaves what was typed.
      event.stopPropagation();
      event.preventDefault();
      if (popup.hidden) input.value = '';
      else close();
    }
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    // A question of the browser (may the site know where I am?) takes the window's focus, not the reader's attention.
    const isElsewhere =
      document.hasFocus() && !(relatedTarget instanceof Node && place.contains(relatedTarget));
    if (isElsewhere) close();
  });
  // A press on a result must not take the focus away before it is a click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  input.setAttribute('aria-controls', LIST_ID);
  return {
    focus: () => input.focus(),
    show(query) {
      input.value = query;
      input.focus();
    },
  };
}

function outcome(groups: readonly FoundGroup[], query: string, words: Words): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return total === 0 ? `${words.search.none(query)} ${words.search.hint}` : words.search.found(total);
}

/** Loads the page again with the question in its address, which the box then asks. */
function askAnew(query: string): () => void {
  return () => {
    const address = new URL(location.href);
    address.searchParams.set('q', query);
    // With a place in the page named, the same address would only be a jump.
    address.hash = '';
    location.replace(address);
  };
}

function retryButton(words: Words, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = withoutRuby(words.search.retry);
  button.addEventListener('click', act);
  return button;
}
