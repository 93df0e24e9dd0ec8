import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import { element } from '../../ui/element.ts';
import { keySections } from './keySections.ts';
import { areShortcutsOn, onShortcut, turnShortcuts } from './shortcuts.ts';

const TITLE_ID = 'key-help-title';

/**
 * Help for the keyboard behind `?` and the buttons marked `data-key-help`, which need this script and come out with it.
 * The dialog is the browser's own: it keeps the focus inside, closes on Escape and gives the focus back.
 */
export function startKeyHelp({ words }: { words: Words }): void {
  let dialog: HTMLDialogElement | null = null;
  const open = () => {
    dialog ??= document.body.appendChild(build(words));
    if (dialog.open) return;
    fill(dialog, words);
    dialog.showModal();
  };
  onShortcut('?', open);
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-key-help]')) {
    button.hidden = false;
    button.classList.remove('is-resting');
    button.addEventListener('click', open);
  }
}

function build({ keys: { help } }: Words): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'key-help';
  dialog.setAttribute('aria-labelledby', TITLE_ID);
  dialog.setAttribute('closedby', 'any');
  const title = element('h2', '', help.title);
  title.id = TITLE_ID;
  // The focus begins at the top, where the arrow keys scroll what does not fit.
  title.tabIndex = -1;
  title.autofocus = true;
  const sections = document.createElement('div');
  sections.className = 'key-help-sections';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = withoutRuby(help.close);
  close.addEventListener('click', () => dialog.close());
  dialog.append(title, sections, shortcutSwitch(help), close);
  return dialog;
}

/** Filled at each opening: which keys work may have changed since, as the interactive map comes and goes. */
function fill(dialog: HTMLDialogElement, words: Words): void {
  const sections = keySections(words, {
    hasSearch: document.querySelector('[role="search"] input') !== null,
    hasTree: document.querySelector('#map-tree') !== null,
    hasCanvas: document.querySelector('#map-frame.is-live') !== null,
    hasShortcuts: areShortcutsOn(),
  });
  dialog.querySelector('.key-help-sections')?.replaceChildren(
    ...sections.flatMap(({ title, lines }) => {
      const list = document.createElement('dl');
      for (const { keys, does } of lines) {
        const term = document.createElement('dt');
        for (const key of keys) {
          const cap = document.createElement('kbd');
          cap.textContent = key;
          term.append(term.childNodes.length > 0 ? ' ' : '', cap);
        }
        list.append(term, element('dd', '', does));
      }
      return [element('h3', '', title), list];
    }),
  );
}

function shortcutSwitch(help: Words['keys']['help']): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.addEventListener('change', () => turnShortcuts(!box.checked));
  const label = document.createElement('label');
  label.append(box, element('span', '', help.withoutShortcuts));
  const place = document.createElement('div');
  place.className = 'key-help-switch';
  place.append(label, element('p', '', help.withoutShortcutsNote));
  return place;
}
