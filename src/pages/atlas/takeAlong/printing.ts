import type { ViewStore } from '../viewStore.ts';
import type { Draughtsman } from './draughtsman.ts';
import { isChanged } from './isChanged.ts';
import { readDrawing } from './readDrawing.ts';

/** On the page while its map is printed as a sheet. */
const PRINTING = 'prints-sheet';

/**
 * On paper the map is the one on the screen, with its legend. Printing begins without waiting, so everything is drawn
 * from what has been prepared; the first view is printed as the page has it.
 */
export function printShownView(draughtsman: Draughtsman, store: ViewStore, atlas: Element): void {
  let sheet: Element | null = null;
  const putBack = () => {
    sheet?.remove();
    sheet = null;
    atlas.classList.remove(PRINTING);
  };
  addEventListener('beforeprint', () => {
    putBack();
    if (!isChanged(store)) return;
    const drawn = draughtsman.sheet();
    if (drawn === null) return;
    sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    sheet.append(...readDrawing(drawn.sheet.markup));
    atlas.prepend(sheet);
    atlas.classList.add(PRINTING);
  });
  addEventListener('afterprint', putBack);
}
