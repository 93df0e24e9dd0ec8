import type { Camera } from '../../geo/camera.ts';
import type { Words } from '../../i18n/shape.ts';
import type { AtlasMap } from '../../map/AtlasMap.ts';
import { createAnnouncer } from '../../pages/atlas/announcer.ts';
import { controlCanvas } from '../../pages/atlas/canvasControl.ts';
import { addMapTools } from '../../pages/atlas/mapTools.ts';
import type { Places } from '../../pages/atlas/places.ts';
import { createPointer, type Pointer } from '../../pages/atlas/pointer.ts';
import { addScaleBar } from '../../pages/atlas/scaleControl.ts';
import { required } from '../../ui/elements.ts';
import { FRAME_IDS } from './frameIds.ts';

interface DeckOptions {
  places: Places;
  words: Words;
}

interface FitOut {
  map: AtlasMap;
  choose(code: string): void;
  whole(): void;
}

/** What lies on the interactive map while it is there: name, scale, cross for the keys, buttons. */
export interface Deck {
  pointer: Pointer;
  showScale(camera: Camera): void;
  /** Lets buttons and keys move a map. @returns tells the keys where the map is, moved by the reader or not */
  fitOut(options: FitOut): ReturnType<typeof controlCanvas>;
  /** Whether the focus is on what goes with the map. */
  hasFocus(): boolean;
  remove(): void;
}

/** Everything is made anew for each map, and goes with it. */
export function createDeck({ places, words }: DeckOptions): Deck {
  const board = element('div', 'live-board');
  const tip = element('div', 'map-tip');
  const [polite, assertive] = [spoken('polite'), spoken('assertive')];
  tip.hidden = true;
  board.append(tip, polite, assertive);
  required(FRAME_IDS.map).append(board);
  const pointer = createPointer(places, tip);
  const tools = element('div', 'live-tools');
  return {
    pointer,
    showScale: addScaleBar(board),
    fitOut({ map, choose, whole }) {
      // Below, where the button that asked for the map was: a frame may be too small to spare any of its map.
      required(FRAME_IDS.map).after(tools);
      addMapTools({ map, words, whole, tools, toolbar: tools });
      const announcer = createAnnouncer(polite, assertive);
      return controlCanvas({
        map,
        frame: board,
        tools,
        places,
        pointer,
        announcer,
        words,
        choose,
        giveBack: whole,
      });
    },
    hasFocus: () => [tools, required(FRAME_IDS.gl)].some((each) => each.contains(document.activeElement)),
    remove() {
      tools.remove();
      board.remove();
    },
  };
}

function spoken(manner: 'polite' | 'assertive'): HTMLElement {
  const region = element('p', 'visually-hidden');
  region.setAttribute('aria-live', manner);
  return region;
}

function element(name: 'div' | 'p', className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
