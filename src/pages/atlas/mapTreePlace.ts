/** Around a place on the map, CSS pixels: so much of it must be seen beside the list. */
const AROUND = 24;

/** Moves the open list to the frame's other side when it lies over the place it is about. */
export function stepAside(list: HTMLElement, frame: HTMLElement, [x, y]: readonly [number, number]): void {
  const [box, origin] = [list.getBoundingClientRect(), frame.getBoundingClientRect()];
  const isCovered =
    x > box.left - origin.left - AROUND &&
    x < box.right - origin.left + AROUND &&
    y > box.top - origin.top - AROUND &&
    y < box.bottom - origin.top + AROUND;
  if (isCovered) list.classList.toggle('is-aside');
}
