import { type KeyboardEvent, useState } from 'react';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Makes a list of buttons one tab stop; arrow keys, Home and End go from one to the next. */
export function useRoving(count: number) {
  const [stop, setStop] = useState(0);
  // The list may have become shorter.
  const active = Math.min(stop, Math.max(count - 1, 0));
  return {
    reached: setStop,
    itemProps: (index: number) => ({
      tabIndex: index === active ? 0 : -1,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = STEPS[event.key];
        if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        event.preventDefault();
        const items = event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('button');
        items?.[step(index, count)]?.focus();
      },
    }),
  };
}
