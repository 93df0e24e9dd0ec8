import { withSelection } from '../../view/address.ts';
import { selectMunicipality } from '../../view/selection.ts';
import type { PageData } from './pageData.ts';
import type { PanelControl } from './panelControl.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import type { ViewStore } from './viewStore.ts';

interface ForesightOptions {
  page: PageData;
  store: ViewStore;
  places: Places;
  pointer: Pointer;
  panel: PanelControl;
}

/** A pointer that rests on a place for so long may be about to choose it, milliseconds. */
const REST = 80;

/** Fetches what a choice would show while the pointer rests on it: the answer is there when it is asked for. */
export function foreseeChoices({ page, store, places, pointer, panel }: ForesightOptions): void {
  if (isSaving()) return;
  let resting: ReturnType<typeof setTimeout> | undefined;
  pointer.listen(([code]) => {
    clearTimeout(resting);
    if (code === undefined) return;
    resting = setTimeout(() => {
      const open = store.view.region ?? page.region;
      panel.foresee(withSelection(store.view, selectMunicipality(code, open, places.regionsOf(code))));
    }, REST);
  });
}

/** Whether the reader has asked the browser to spare their data. */
function isSaving(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
