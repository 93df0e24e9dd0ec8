import { isOfLoading, tellIfIncomplete, tellIncomplete } from '../../ui/incomplete.ts';

/**
 * Stands before the page's own script: where that or one it brings cannot be had, or is cut off, the reader is told.
 * Without this one the page is as it is without scripts.
 */
addEventListener(
  'error',
  ({ target, error }) => {
    if (target instanceof HTMLScriptElement || isOfLoading(error)) tellIncomplete();
  },
  { capture: true },
);
addEventListener('unhandledrejection', ({ reason }) => tellIfIncomplete(reason));
