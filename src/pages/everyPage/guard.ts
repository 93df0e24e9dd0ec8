import { tellIncomplete } from '../../ui/incomplete.ts';

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
addEventListener('unhandledrejection', ({ reason }) => {
  if (isOfLoading(reason)) tellIncomplete();
});

/** What browsers say of a module that is not there or is none; Vite of a style that a module needs. */
function isOfLoading(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  return error instanceof Error && /import\w* .*module|module .*import|preload CSS/i.test(error.message);
}
