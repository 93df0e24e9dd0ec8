import type { Words } from '../../i18n/shape.ts';
import { required } from '../../ui/elements.ts';
import type { Site } from '../../ui/siteData.ts';
import type { Announcer } from './announcer.ts';
import type { Coloured, Colouring } from './colouring.ts';
import { showMapNote } from './mapNote.ts';
import { painted } from './painted.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import type { ViewStore } from './viewStore.ts';
import { yearLabel } from './yearLabel.ts';

/** Milliseconds. */
const QUIET = 500;

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
      import('./instrument/renderInstrument.tsx'),
      colouring.now(),
    ]);
    let coloured: Coloured = colouring.current ?? first;
    const tellYear = afterQuiet(({ view, paints }: Coloured) => {
      const { regions, municipalities } = paints;
      announcer.polite(
        words.colouring.year.told(yearLabel(view.year, words), regions.size, municipalities.size),
      );
    });
    const draw = () => {
      renderInstrument(element, { ...options, view: store.view, coloured });
      // What only holds for the default colours hides by style: panels come and go.
      document.body.dataset.mapColours = store.view.mode.color;
    };
    draw();
    store.listen((_, cause) => {
      const isAbout = cause === 'colours' || cause === 'year' || cause === 'history';
      if (isAbout) return draw();
      // A choice is answered elsewhere, and first.
      void painted().then(draw);
    });
    colouring.listen((next) => {
      const isOtherMode = next.legend.title !== coloured.legend.title;
      const isOtherYear = next.view.year !== coloured.view.year;
      coloured = next;
      draw();
      if (isOtherMode) announcer.polite(words.colouring.changed(next.legend.title));
      else if (isOtherYear) tellYear(next);
    });
    followYearLinks(options);
  } catch (error) {
    element.hidden = true;
    showMapNote(words.colouring.failed);
    console.warn(error);
  }
}

/** Years passed on the way to another are not told. */
function afterQuiet<T>(tell: (value: T) => void): (value: T) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (value) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => tell(value), QUIET);
  };
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
    store.change({ ...store.view, year: Number(link.dataset.year), only: null }, 'colours');
    required('map-frame').scrollIntoView({ block: 'nearest' });
  });
}
