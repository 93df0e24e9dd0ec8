import type { Journey } from './journey.ts';

/** What docs/browsers.md says the site uses, asked of the browser itself. */
export const abilities: Journey = {
  name: 'what the site uses is there; what is missing stands beside it',
  async go({ tab, at, note }) {
    await tab.open(at('/about/'));
    const { needed, further } = await tab.call(askAbilities, null);
    const missing = (all: Record<string, boolean>) => Object.keys(all).filter((name) => !all[name]);
    if (missing(further).length > 0) note(`without ${missing(further).join(', ')}`);
    if (missing(needed).length > 0) throw new Error(`missing: ${missing(needed).join(', ')}`);
  },
};

/** For the page. */
function askAbilities() {
  const compiles = (source: string) => {
    try {
      return new RegExp(source, 'u') instanceof RegExp;
    } catch {
      return false;
    }
  };
  return {
    needed: {
      'toReversed, findLast': 'toReversed' in [] && 'findLast' in [],
      lookbehind: compiles('(?<=a)b'),
      'checkVisibility()': 'checkVisibility' in document.body,
      '<dialog>': typeof HTMLDialogElement === 'function',
      'container queries': CSS.supports('container-type', 'inline-size'),
      'color-mix()': CSS.supports('color', 'color-mix(in srgb, red, blue)'),
      ':has()': CSS.supports('selector(:has(a))'),
      'content with alternative text': CSS.supports('content', '"▸" / ""'),
      adoptedStyleSheets: 'adoptedStyleSheets' in document,
    },
    further: {
      'WebGL 2': document.createElement('canvas').getContext('webgl2') !== null,
      'service workers': 'serviceWorker' in navigator,
      geolocation: 'geolocation' in navigator,
      popover: 'popover' in document.body,
      'word-break: auto-phrase': CSS.supports('word-break', 'auto-phrase'),
      'text-wrap: balance': CSS.supports('text-wrap', 'balance'),
      'text-spacing-trim': CSS.supports('text-spacing-trim', 'trim-start'),
      closedby: 'closedBy' in document.createElement('dialog'),
      'blocking=render': document.createElement('link').relList.supports('expect'),
      'trusted types': 'trustedTypes' in window,
    },
  };
}
