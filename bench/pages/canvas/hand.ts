/** What a mouse, a pen or a finger asks for; all in CSS pixels of the window. */
export interface Wishes {
  move(x: number, y: number): void;
  zoom(factor: number, x: number, y: number): void;
  point(x: number, y: number): void;
  leave(): void;
  click(x: number, y: number): void;
}

/** A press that strays further than this is a drag, not a click. */
const STRAY = 3;

export function listenToHand(element: HTMLElement, wishes: Wishes): void {
  let from: readonly [x: number, y: number] | null = null;
  let isDrag = false;
  element.style.touchAction = 'none';
  element.addEventListener('pointerdown', ({ clientX, clientY, pointerId }) => {
    from = [clientX, clientY];
    isDrag = false;
    element.setPointerCapture(pointerId);
  });
  element.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return wishes.point(clientX, clientY);
    const [x, y] = [clientX - from[0], clientY - from[1]];
    if (!isDrag && Math.hypot(x, y) <= STRAY) return;
    isDrag = true;
    from = [clientX, clientY];
    wishes.move(x, y);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    element.addEventListener(type, () => {
      from = null;
    });
  }
  element.addEventListener('pointerleave', () => wishes.leave());
  element.addEventListener('click', ({ clientX, clientY }) => {
    if (!isDrag) wishes.click(clientX, clientY);
  });
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
      wishes.zoom(2 ** (-pixels / 500), event.clientX, event.clientY);
    },
    { passive: false },
  );
}
