/**
 * Single-key shortcuts of every page. They rest while the reader types, and the help can turn them off:
 * someone who speaks to the computer would set them off by a word (WCAG 2.1.4).
 */
let isOn = true;

import { isConverting } from '../../ui/isConverting.ts';

export function areShortcutsOn(): boolean {
  return isOn;
}

/** For this page view only: nothing is stored. */
export function turnShortcuts(on: boolean): void {
  isOn = on;
}

/** Calls when the key is pressed alone and nobody is typing. */
export function onShortcut(key: string, act: () => void): void {
  addEventListener('keydown', (event) => {
    if (!isOn || event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isConverting(event))
      return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    act();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
