/** An element that the page's layout promises. @throws Error naming the id if it is not there */
export function required(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`this page has no #${id}`);
  return element;
}

/** Whether a click is meant for this page: not one that opens a tab, saves or selects. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
