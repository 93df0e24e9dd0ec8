/** Id of what says that scripts of the page could not be had; it comes with the page, hidden. */
export const INCOMPLETE_ID = 'incomplete';

/** Tells the reader that the page cannot do all it should, and lets them load it again as it is, address and all. */
export function tellIncomplete(): void {
  const told = document.getElementById(INCOMPLETE_ID);
  if (!told?.hidden) return;
  told.querySelector('button')?.addEventListener('click', () => location.reload());
  told.hidden = false;
}
