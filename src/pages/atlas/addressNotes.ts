import type { Words } from '../../i18n/shape.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import { required } from '../../ui/elements.ts';
import type { ViewStore } from './viewStore.ts';

/** Says what of the address could not be used; the rest of the view stands. */
export function showAddressNotes(store: ViewStore, words: Words): void {
  const place = required('address-notes');
  place.className = 'address-notes';
  place.setAttribute('role', 'status');
  const show = () => {
    place.hidden = store.notes.length === 0;
    const title = document.createElement('p');
    drawRuby(title, words.notes.title);
    const reasons = store.notes.map(({ value, reason }) => {
      const line = document.createElement('p');
      drawRuby(line, words.notes[reason](value));
      return line;
    });
    place.replaceChildren(title, ...reasons);
  };
  store.listen(show);
  show();
}
