import { required } from '../../ui/elements.ts';
import { isOfLoading } from '../../ui/incomplete.ts';
import type { Site } from '../../ui/siteData.ts';
import type { EmbedOptions } from '../options.ts';
import type { Choice } from './choice.ts';
import { FRAME_IDS } from './frameIds.ts';
import { REFUSALS } from './liveRefusals.ts';
import type { EmbedPageData } from './pageData.ts';

interface OfferOptions {
  site: Site;
  page: EmbedPageData;
  options: EmbedOptions;
  choice: Choice;
}

/** So far the pointer goes before a press is a drag, CSS pixels. */
const DRAG = 6;

/**
 * Brings the interactive map when somebody asks for it: by the button, by dragging with a mouse, by Ctrl (or ⌘) and the wheel,
 * by two fingers. Until then nothing of it is fetched.
 */
export function offerLiveMap({ site, page, options, choice }: OfferOptions): void {
  const { words } = page;
  const button = required(FRAME_IDS.move);
  const map = required(FRAME_IDS.map);
  const status = required(FRAME_IDS.status);
  let isAsked = false;
  let failure: unknown;

  const ask = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    // Asked for once more, the script would only fail again (see `tryAgain`).
    if (isOfLoading(failure)) return location.reload();
    status.textContent = words.moving;
    button.setAttribute('aria-disabled', 'true');
    try {
      const { startLive } = await import('./live.ts');
      await startLive({ site, page, options, choose: choice.chooseMunicipality, gone });
      status.textContent = '';
      // The button goes; who had pressed it is led to the map.
      const wasFocused = document.activeElement === button;
      button.hidden = true;
      if (wasFocused) map.querySelector('canvas')?.focus({ preventScroll: true });
    } catch (error) {
      gone();
      const name = error instanceof Error ? error.name : '';
      if (name === REFUSALS.left) return;
      console.warn(error);
      // What could not be fetched may be there at the next try; what the browser lacks will not.
      failure = error;
      const isForGood = name === REFUSALS.noWebGL;
      status.textContent = isForGood ? words.noWebGL : words.moveFailed;
      isAsked = isForGood;
      button.hidden = isForGood;
    }
  };
  const gone = () => {
    isAsked = false;
    button.hidden = false;
    button.removeAttribute('aria-disabled');
    status.textContent = '';
  };

  button.hidden = false;
  button.addEventListener('click', () => void ask());
  map.addEventListener('pointerdown', ({ pointerType, clientX, clientY }) => {
    if (pointerType !== 'mouse') return;
    const end = new AbortController();
    let isDragged = false;
    const move = (event: PointerEvent) => {
      if (Math.hypot(event.clientX - clientX, event.clientY - clientY) <= DRAG) return;
      isDragged = true;
      void ask();
    };
    addEventListener('pointermove', move, { signal: end.signal });
    addEventListener(
      'pointerup',
      () => {
        end.abort();
        if (isDragged) swallowClick();
      },
      { signal: end.signal },
    );
  });
  // An area is a link, which the browser would otherwise drag away as an address.
  map.addEventListener('dragstart', (event) => event.preventDefault());
  map.addEventListener(
    'wheel',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || isAsked) return;
      event.preventDefault();
      void ask();
    },
    { passive: false },
  );
  map.addEventListener('touchstart', ({ touches }) => touches.length > 1 && void ask(), { passive: true });
}

/** The click that a browser makes of a drag which ends on the link it began on: nobody has chosen anything. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}
