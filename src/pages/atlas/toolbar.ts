/**
 * Makes a group of buttons and links one tab stop; arrow keys, Home and End go from one to the next.
 * @param label its name for readers' software
 */
export function makeToolbar(toolbar: HTMLElement, label: string): void {
  const items = () =>
    [...toolbar.querySelectorAll<HTMLElement>('button, a[href]')].filter((item) => item.checkVisibility());
  const stopAt = (stop: HTMLElement | undefined) => {
    for (const item of toolbar.querySelectorAll<HTMLElement>('button, a[href]')) {
      item.tabIndex = item === stop ? 0 : -1;
    }
  };
  toolbar.setAttribute('role', 'toolbar');
  toolbar.setAttribute('aria-label', label);
  stopAt(items()[0]);
  toolbar.addEventListener('focusin', ({ target }) => stopAt(target as HTMLElement));
  // What had the focus may be hidden by the time it comes back: the tools begin at their beginning again.
  toolbar.addEventListener('focusout', () => stopAt(items()[0]));
  toolbar.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    const to = goal(event.key, at, all.length);
    if (at < 0 || to === null) return;
    event.preventDefault();
    all[to]?.focus();
  });
}

function goal(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
