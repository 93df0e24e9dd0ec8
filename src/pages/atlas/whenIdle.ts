/** Runs a task once the page is read and the browser has nothing better to do. */
export function whenIdle(task: () => void): void {
  const soon = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
    else setTimeout(task, 200);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
