import { required } from '../../ui/elements.ts';
import { fetchJson, SITE_DATA_ID, type Site } from '../../ui/siteData.ts';
import type { MapModel } from '../../view/models/map.ts';
import { vocabularyOf } from '../../view/vocabulary.ts';
import { wakeEveryPage } from '../everyPage/wake.ts';
import { showAddressNotes } from './addressNotes.ts';
import { createAnnouncer } from './announcer.ts';
import { createColouring } from './colouring.ts';
import { foreseeChoices } from './foresight.ts';
import { startInstrument } from './instrumentControl.ts';
import { startLiveMap } from './liveMap.ts';
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

/** So long the controls below the map wait for it, milliseconds. */
const PATIENCE = 4000;

/** Wakes what is already there of a page with a map, then brings the interactive map. */
const page = JSON.parse(required(PAGE_DATA_ID).textContent ?? '') as PageData;
const { files, language } = JSON.parse(required(SITE_DATA_ID).textContent ?? '') as Site;
// Asked for at once: nothing on a slow line is to wait for something else to have come.
const modelOnItsWay = fetchJson<MapModel>(`${files}${language}/map.json`, 'regions');
modelOnItsWay.catch(() => undefined);
const { site, words } = await wakeEveryPage();

try {
  wake(await modelOnItsWay);
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
  const store = createViewStore(vocabularyOf(model));
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
  const panel = createPanelControl({ site, page, store, places, announcer, words });
  foreseeChoices({ page, store, places, pointer, panel });
  controlPicture({ page, store, places, pointer });
  controlText({ page, store, places, pointer });
  const tree = createMapTree({ page, store, model, places, pointer, sight, words });
  startTakeAlong({ site, page, store, model, places, sight, colouring, announcer, words });
  // After the map, which is what a reader waits for; its controls have their room already.
  void Promise.race([bringLiveMap(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]).then(() =>
    startInstrument({ site, store, colouring, places, pointer, announcer, words }),
  );

  async function bringLiveMap(): Promise<void> {
    try {
      const options = {
        site,
        page,
        store,
        model,
        colouring,
        places,
        pointer,
        panel,
        sight,
        tree,
        announcer,
        words,
      };
      await startLiveMap(options);
    } catch (error) {
      showMapNote(words.map.failed);
      console.warn(error);
    }
  }
}
