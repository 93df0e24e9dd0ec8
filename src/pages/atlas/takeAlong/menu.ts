import { withoutRuby } from '../../../i18n/ruby.ts';
import type { Words } from '../../../i18n/shape.ts';
import { drawRuby } from '../../../ui/drawRuby.ts';
import { element } from '../../../ui/element.ts';
import { saveFile } from '../../../ui/saveFile.ts';
import type { Announcer } from '../announcer.ts';
import type { ViewStore } from '../viewStore.ts';
import { type Draughtsman, type NamedSheet, viewAddress } from './draughtsman.ts';
import { pngBlob, svgBlob, TooLargeError } from './png.ts';

interface MenuOptions {
  draughtsman: Draughtsman;
  store: ViewStore;
  announcer: Announcer;
  words: Words;
}

/** Sizes of saved pictures, device pixels per CSS pixel. */
const TIMES = [2, 4];

/** What can be done with the map that is shown, as buttons, and a line that says how it went. */
export function createMenu({ draughtsman, store, announcer, words }: MenuOptions): HTMLElement {
  const says = words.takeAlong;
  const menu = element('div', 'map-take-menu');
  const told = element('p', 'map-take-told');
  const link = document.createElement('input');
  link.readOnly = true;
  link.className = 'map-take-link';
  link.setAttribute('aria-label', withoutRuby(says.link));
  told.hidden = true;
  link.hidden = true;
  const tell = (text: string) => {
    drawRuby(told, text);
    told.hidden = false;
    link.hidden = true;
    announcer.polite(text);
  };
  const save = (ending: string, make: (drawn: NamedSheet) => Promise<Blob> | Blob) => async () => {
    tell(says.making);
    try {
      await draughtsman.prepare();
      const drawn = draughtsman.sheet();
      if (drawn === null) throw new Error('nothing to draw from');
      const name = `${drawn.name}.${ending}`;
      saveFile(await make(drawn), name);
      tell(says.saved(name));
    } catch (error) {
      tell(error instanceof TooLargeError ? says.tooLarge : says.failed);
    }
  };
  const copy = async () => {
    const address = viewAddress(store);
    try {
      await navigator.clipboard.writeText(address);
      tell(says.copied);
    } catch {
      tell(says.copyRefused);
      link.value = address;
      link.hidden = false;
      link.focus();
      link.select();
    }
  };
  const printSheet = async () => {
    // The sheet is drawn when printing begins, which waits for nothing.
    await draughtsman.prepare().catch(() => tell(says.notReady));
    print();
  };
  menu.append(
    button(
      says.svg,
      save('svg', ({ sheet }) => svgBlob(sheet)),
    ),
    ...TIMES.map((times) =>
      button(
        says.png(times),
        save('png', ({ sheet }) => pngBlob(sheet, times)),
      ),
    ),
    button(
      says.geoJson,
      save('geojson', () => draughtsman.geoJson()),
    ),
    button(says.print, printSheet),
    button(says.copy, copy),
    told,
    link,
  );
  return menu;
}

/** One thing at a time: a second press waits for the first. */
function button(label: string, act: () => Promise<void>): HTMLButtonElement {
  const made = element('button', '', label);
  made.type = 'button';
  let isBusy = false;
  made.addEventListener('click', async () => {
    if (isBusy) return;
    isBusy = true;
    await act();
    isBusy = false;
  });
  return made;
}
