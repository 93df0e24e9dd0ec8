import { required } from '../../ui/elements.ts';
import { fetchJson } from '../../ui/siteData.ts';
import type { MapModel } from '../../view/models/map.ts';
import { wakeEveryPage } from '../everyPage/wake.ts';
import { showAddressNotes } from './addressNotes.ts';
import { createAnnouncer } from './announcer.ts';
import { createColouring } from './colouring.ts';
import { startInstrument } from './instrumentControl.ts';
import { showMapNote } from './mapNote.ts';
import { createMapTree } from './mapTree.ts';
import { PAGE_DATA_ID, type PageData } from './pageData.ts';
import { createPanelControl } from './panelControl.ts';
import { controlPicture } from './pictureControl.ts';
import { createPlaces } from './places.ts';
import { createPointer } from './pointer.ts';
import { createSight } from './sight.ts';
import { startTakeAlong } from './takeAlong.ts';
import { controlText } from './textControl.ts';
import { createViewStore } from './viewStore.ts';
import { whenIdle } from './whenIdle.ts';

/** Entry of a page with a map: wakes what is already there, then brings the interactive map. */
const page = JSON.parse(required(PAGE_DATA_ID).textContent ?? '') as PageData;
const { site, words } = await wakeEveryPage();

try {
  wake(await fetchJson<MapModel>(`${site.files}${site.language}/map.json`));
} catch (error) {
  // The page reads and links without it; who opened an address with a selection must be told.
  showMapNote(words.map.failed);
  console.warn(error);
}

function wake(model: MapModel): void {
  // Asked only when something is pointed at, when all of this is there.
  const places = createPlaces(model, words, () =>
    store.view.year === null ? null : (colouring.current?.paints.owners ?? null),
  );
  const store = createViewStore({
    hasRegion: (id) => places.region(id) !== null,
    hasMunicipality: (code) => places.nameOf(code) !== null,
    hasCategory: (id) => model.labels.categories[id] !== undefined,
    hasPillar: (id) => model.labels.pillars[id] !== undefined,
  });
  const pointer = createPointer(places);
  const announcer = createAnnouncer(required('announcer'), required('announcer-now'));
  const sight = createSight(required('map-frame'), page);
  const colouring = createColouring({
    site,
    store,
    model,
    words,
    onFailure: () => showMapNote(words.colouring.failed),
  });
  showAddressNotes(store, words);
  createPanelControl({ site, page, store, places, announcer, words });
  controlPicture({ page, store, places, pointer });
  controlText({ page, store, places, pointer });
  const tree = createMapTree({ page, store, model, places, pointer, sight, words });
  startTakeAlong({ site, page, store, model, places, sight, colouring, announcer, words });
  whenIdle(async () => {
    void startInstrument({ site, store, colouring, places, pointer, announcer, words });
    try {
      const { startLiveMap } = await import('./liveMap.ts');
      await startLiveMap({
        site,
        page,
        store,
        model,
        colouring,
        places,
        pointer,
        sight,
        tree,
        announcer,
        words,
      });
    } catch (error) {
      showMapNote(words.map.failed);
      console.warn(error);
    }
  });
}
