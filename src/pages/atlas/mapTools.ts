import type { Words } from '../../i18n/shape.ts';
import type { AtlasMap } from '../../map/AtlasMap.ts';
import { required } from '../../ui/elements.ts';

/** Zoom and "back to the first frame", for hands that do not pinch or scroll. */
export function addMapTools({ map, words, whole }: { map: AtlasMap; words: Words; whole: () => void }): void {
  const tools = required('map-tools');
  const button = (sign: string, label: string, act: () => void) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = sign;
    element.title = label;
    element.setAttribute('aria-label', label);
    element.addEventListener('click', act);
    return element;
  };
  tools.replaceChildren(
    button('＋', words.map.zoomIn, () => map.zoomBy(1)),
    button('－', words.map.zoomOut, () => map.zoomBy(-1)),
    button('⤢', words.map.whole, whole),
  );
  tools.hidden = false;
}
