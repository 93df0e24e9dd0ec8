/** Id of what says that scripts of the page could not be had; it comes with the page, hidden. */
export const INCOMPLETE_ID = 'incomplete';

/** Tells the reader that the page cannot do all it should, and lets them load it again as it is, address and all. */
export function tellIncomplete(): void {
  const told = document.getElementById(INCOMPLETE_ID);
  if (!told?.hidden) return;
  told.querySelector('button')?.addEventListener('click', () => location.reload());
  told.hidden = false;
}

/** What browsers say of a module that is not there or is none; Vite of a style that a module needs. */
export function isOfLoading(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  return error instanceof Error && /import\w* .*module|module .*import|preload CSS/i.test(error.message);
}

/** Where something has failed for want of a script, trying again needs the page loaded again: says so beside what failed. */
export function tellIfIncomplete(error: unknown): void {
  if (isOfLoading(error)) tellIncomplete();
}

/**
 * What trying again does after an error. Most browsers keep a module that could not be had for lost, and ask for it no
 * more until the page is loaded again (whatwg/html#10327); Vite does the same with styles.
 * @param again where anything else was missing
 * @param reload where the page can be called up as it is now
 */
export function tryAgain(error: unknown, again: () => void, reload = () => location.reload()): void {
  if (isOfLoading(error)) reload();
  else again();
}
