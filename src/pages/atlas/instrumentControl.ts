import type { Words } from '../../i18n/shape.ts';
import { required } from '../../ui/elements.ts';
import type { Site } from '../../ui/siteData.ts';
import type { Announcer } from './announcer.ts';
import type { Coloured, Colouring } from './colouring.ts';
import { showMapNote } from './mapNote.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import type { ViewStore } from './viewStore.ts';

export interface InstrumentOptions {
  site: Site;
  store: ViewStore;
  colouring: Colouring;
  places: Places;
  pointer: Pointer;
  announcer: Announcer;
  words: Words;
}

/** Brings the controls below the map: what it is coloured by, which year, and the legend that filters. */
export async function startInstrument(options: InstrumentOptions): Promise<void> {
  const { store, colouring, announcer, words } = options;
  const element = required('map-instrument');
  try {
    const [{ renderInstrument }, first] = await Promise.all([
      import('./instrument/Instrument.tsx'),
      colouring.now(),
    ]);
    let coloured: Coloured = first;
    const draw = () => {
      renderInstrument(element, { ...options, view: store.view, coloured });
      for (const note of document.querySelectorAll<HTMLElement>('[data-colours="lead"]')) {
        note.hidden = store.view.mode.color !== 'lead';
      }
    };
    draw();
    store.listen(draw);
    colouring.listen((next) => {
      const isOtherMode = next.legend.title !== coloured.legend.title;
      coloured = next;
      draw();
      if (isOtherMode) announcer.polite(words.colouring.changed(next.legend.title));
    });
    followYearLinks(options);
  } catch (error) {
    element.hidden = true;
    showMapNote(words.colouring.failed);
    console.warn(error);
  }
}

/** Links of the lists of years turn the map's year in place. */
function followYearLinks({ store }: InstrumentOptions): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-year]');
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    store.change({ ...store.view, year: Number(link.dataset.year), only: null }, 'year');
    required('map-frame').scrollIntoView({ block: 'nearest' });
  });
}
