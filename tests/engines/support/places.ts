import type { Point } from './input.ts';

// Functions for the page: each sees nothing but its argument.

/** An element to click: the first that fits and, where `text` is given, whose text fits that regular expression. */
export interface Target {
  selector: string;
  text?: string;
}

/** Brings an element into sight and gives its middle; null while it is not there or something lies upon it. */
export function middleOf({ selector, text }: Target): Point | null {
  const found = [...document.querySelectorAll(selector)].find(
    ({ textContent }) =>
      text === undefined || new RegExp(text).test((textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
  );
  if (!found) return null;
  found.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // Of a link in several lines the first: the middle of all may be beside it.
  const box = [...found.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!box) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const above = document.elementFromPoint(x, y);
  return above !== null && found.contains(above) ? { x, y } : null;
}

/** A point within the iframe with this in its address, also in a shadow tree, as one of the page, scrolled into sight. */
export function outwards({ frame: address, point }: { frame: string; point: Point }): Point | null {
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const frame = [document, ...shadows]
    .flatMap((root) => [...root.querySelectorAll('iframe')])
    .find(({ src }) => src.includes(address));
  if (!frame) return null;
  const outer = () => {
    const { x, y } = frame.getBoundingClientRect();
    return { x: x + frame.clientLeft + point.x, y: y + frame.clientTop + point.y };
  };
  scrollBy({ top: outer().y - innerHeight / 2, behavior: 'instant' });
  return outer();
}
