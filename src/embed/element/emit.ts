/**
 * Tells the page by an event `renkei-map:<name>`, which bubbles, also out of shadow trees.
 * Its detail is plain data that nobody can change for the listeners after them.
 */
export function emit(element: HTMLElement, name: string, detail: object): void {
  const event = new CustomEvent(`renkei-map:${name}`, {
    bubbles: true,
    composed: true,
    detail: freeze(detail),
  });
  element.dispatchEvent(event);
}

function freeze<T extends object>(data: T): Readonly<T> {
  for (const each of Object.values(data)) if (typeof each === 'object' && each !== null) freeze(each);
  return Object.freeze(data);
}
