import { hasPassed } from '../../view/today.ts';

/** Pages may be read long after they were built: shows the cautions whose time has come since. */
export function revealPassed(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-passes][hidden]')) {
    element.hidden = !hasPassed(element.dataset.passes ?? '');
  }
}
