// Functions for the page, before its own scripts: each sees nothing but its argument.

/** Tells an address of everything that goes wrong: what nobody caught, did not load, was refused, or is an error on the console. */
export function complain(address: string): void {
  const tell = (text: string) => {
    // Waits until it has been heard: the page may be left in the next moment.
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.send(`${location.pathname}${location.search}: ${text}`);
  };
  let isLeaving = false;
  addEventListener('beforeunload', () => {
    isLeaving = true;
  });
  addEventListener(
    'error',
    ({ target, message, filename, lineno }) => {
      // A preload is a hint: Firefox takes back some whose module has come by itself. One that is missing fails its import.
      if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
      // Not an error: sizes are followed over two frames where the size of one thing hangs on another's.
      if (message === 'ResizeObserver loop completed with undelivered notifications.') return;
      // WebKit gives up what a page was still fetching when it is left.
      if (target instanceof Element && isLeaving) return;
      if (target instanceof Element) tell(`did not load: ${target.outerHTML.slice(0, 200)}`);
      else tell(`${message} (${filename}:${lineno})`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(`nobody caught: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell(`the policy refused: ${effectiveDirective} ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...all: unknown[]) => {
    tell(`console: ${all.join(' ')}`);
    error(...all);
  };
}

/** Makes a browser of those that have no WebGL; canvases go on drawing in two dimensions. */
export function takeWebGLAway(): void {
  Object.defineProperty(window, 'WebGL2RenderingContext', { value: undefined });
  const { getContext } = HTMLCanvasElement.prototype;
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    },
  });
}
