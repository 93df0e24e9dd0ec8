import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import { element } from '../../ui/element.ts';
import { LONGEST_QUERY } from './askedQuery.ts';

/** The parts of the search box. */
export interface Box {
  input: HTMLInputElement;
  popup: HTMLElement;
  list: HTMLElement;
  message: HTMLElement;
  /** What a screen reader is told. */
  status: HTMLElement;
  /** Where "where I am" stands. */
  locate: HTMLElement;
}

const INPUT_ID = 'search-box';

/** Builds the box in its place; it works by script alone, so it comes with the script. */
export function buildBox(place: HTMLElement, words: Words): Box {
  const label = element('label', 'visually-hidden', withoutRuby(words.search.label));
  label.setAttribute('for', INPUT_ID);
  const input = document.createElement('input');
  input.id = INPUT_ID;
  input.type = 'search';
  input.className = 'search-input';
  input.placeholder = withoutRuby(words.search.placeholder);
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'search';
  input.maxLength = LONGEST_QUERY;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-keyshortcuts': '/ Control+K',
  }))
    input.setAttribute(name, value);
  const [popup, list, message, locate] = [
    element('div', 'search-popup'),
    element('div', 'search-list'),
    element('p', 'search-message'),
    element('div', 'search-locate'),
  ];
  popup.hidden = true;
  const status = element('p', 'visually-hidden');
  status.setAttribute('role', 'status');
  popup.append(message, list, locate);
  place.setAttribute('role', 'search');
  place.replaceChildren(label, input, popup, status);
  return { input, popup, list, message, status, locate };
}
