/**
 * To be called before a pressed button goes with what it acts on: the keyboard goes on at the next of its kind, at the one
 * before where it was the last, and at `otherwise` where there is no other.
 */
export function passFocus(
  from: HTMLElement,
  all: Iterable<HTMLElement>,
  otherwise: HTMLElement | null,
): void {
  const list = [...all];
  const place = list.indexOf(from);
  const others = list.filter((each) => each !== from);
  const next = others[Math.min(Math.max(place, 0), others.length - 1)] ?? otherwise;
  next?.focus({ preventScroll: true });
}
