import { element } from '../../ui/element.ts';
import { required } from '../../ui/elements.ts';
import { tellIfIncomplete } from '../../ui/incomplete.ts';
import type { Announcer } from './announcer.ts';
import type { DraughtsmanOptions } from './takeAlong/draughtsman.ts';
import { isChanged } from './takeAlong/isChanged.ts';

export interface TakeAlongOptions extends DraughtsmanOptions {
  announcer: Announcer;
}

/** Milliseconds after which a changed view counts as settled. */
const SETTLED = 1500;
const MENU_ID = 'map-take-menu';

/**
 * Saving, printing and passing on the map that is shown, behind one button. Everything behind it is fetched when it is
 * needed: by a press, by a view other than the first, which may be printed, or by colours on a page without WebGL.
 */
export function startTakeAlong(options: TakeAlongOptions): void {
  const place = document.getElementById('map-take');
  if (!place) return;
  let loading: Promise<typeof import('./takeAlong/desk.ts')> | null = null;
  const desk = async () => {
    loading ??= import('./takeAlong/desk.ts');
    try {
      return (await loading).deskFor(options);
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  addButton(place, options, async () => (await desk()).menu());
  const { store } = options;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(waiting);
    // The first view is printed as the page has it, and one that was never left needs nothing made ready.
    if (loading === null && !isChanged(store)) return;
    waiting = setTimeout(async () => {
      try {
        await (await desk()).prepare();
      } catch {
        // Nobody has asked for anything yet; the first picture is still there to be printed.
      }
    }, SETTLED);
  };
  store.listen(settle);
  // The interactive map, once it is there, flies to what is chosen.
  new MutationObserver(settle).observe(required('map-frame'), { attributeFilter: ['class'] });
  // Colours on a page without WebGL wait for nothing.
  if (isChanged(store)) void desk().then(settle, () => undefined);
}

/** A button that opens what is behind it; Escape and a press elsewhere close it, and the focus returns. */
function addButton(
  place: HTMLElement,
  { words, announcer }: TakeAlongOptions,
  load: () => Promise<HTMLElement>,
): void {
  const button = element('button', 'map-take-button', words.takeAlong.open);
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', MENU_ID);
  const box = element('div', 'map-take-box');
  box.id = MENU_ID;
  box.hidden = true;
  const isOpen = () => !box.hidden;
  const turn = (open: boolean) => {
    box.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', async () => {
    if (isOpen()) return turn(false);
    try {
      box.replaceChildren(await load());
      turn(true);
    } catch (error) {
      tellIfIncomplete(error);
      announcer.assertive(words.takeAlong.failed);
      box.replaceChildren(element('p', 'map-take-told', words.takeAlong.failed));
      turn(true);
    }
  });
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation();
    turn(false);
    button.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (isOpen() && !place.contains(target as Node)) turn(false);
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !place.contains(relatedTarget)) turn(false);
  });
  place.replaceChildren(button, box);
  place.classList.remove('is-resting');
}
