import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import type { AtlasMap } from '../../map/AtlasMap.ts';
import { required } from '../../ui/elements.ts';
import { makeToolbar } from './toolbar.ts';

/** Share of the frame that one press moves the map by. */
const STEP = 1 / 3;

interface MapToolsOptions {
  map: Pick<AtlasMap, 'zoomBy' | 'panBy'>;
  words: Words;
  /** Back to the first frame. */
  whole(): void;
  /** Where the buttons go; the page's own place for them without. */
  tools?: HTMLElement;
  /** What becomes one tab stop, the buttons among it. */
  toolbar?: HTMLElement;
}

/** Zooming, moving and "back to the first frame", for hands that do not pinch, scroll or drag. */
export function addMapTools(options: MapToolsOptions): void {
  const { map, words, whole } = options;
  const tools = options.tools ?? required('map-tools');
  const { tools: labels } = words.keys;
  const button = (sign: string, label: string, act: () => void) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = sign;
    element.title = withoutRuby(label);
    element.setAttribute('aria-label', element.title);
    element.addEventListener('click', act);
    return element;
  };
  const group = (name: string, label: string, buttons: readonly HTMLElement[]) => {
    const element = document.createElement('div');
    element.className = name;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', withoutRuby(label));
    element.append(...buttons);
    return element;
  };
  tools.replaceChildren(
    group('map-zoom', labels.zoom, [
      button('＋', words.map.zoomIn, () => map.zoomBy(1)),
      button('－', words.map.zoomOut, () => map.zoomBy(-1)),
      button('⤢', words.map.whole, whole),
    ]),
    group('map-pan', labels.pan, [
      button('←', labels.left, () => map.panBy(-STEP, 0)),
      button('↑', labels.up, () => map.panBy(0, -STEP)),
      button('↓', labels.down, () => map.panBy(0, STEP)),
      button('→', labels.right, () => map.panBy(STEP, 0)),
    ]),
  );
  tools.hidden = false;
  // One tab stop with the far islands' insets.
  makeToolbar(options.toolbar ?? required('map-controls'), withoutRuby(labels.label));
}
