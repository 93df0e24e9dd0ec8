import { createElement, Fragment, type ReactNode } from 'react';
import * as react from 'react/jsx-runtime';
import { hasRuby, rubyPieces, withoutRuby } from '../../i18n/ruby.ts';

/**
 * React's JSX runtime, which also draws readings: a text that holds 病院《びょういん》 becomes a ruby element,
 * wherever it was put together; in attributes, and in elements that hold only text, the reading is left out.
 * It stands here, and not in components, so that no sentence can be forgotten.
 */
type Props = Readonly<Record<string, unknown>>;

/** Elements whose content is text and nothing else; SVG's <text> is drawn without readings. */
const PLAIN = new Set(['title', 'option', 'text', 'textPath', 'tspan', 'textarea', 'script', 'desc']);

function drawn(type: unknown, props: Props): Props {
  if (typeof type !== 'string' && type !== Fragment) return props;
  let changed: Record<string, unknown> | null = null;
  for (const [name, value] of Object.entries(props)) {
    const next =
      name === 'children'
        ? child(value, PLAIN.has(String(type)))
        : typeof value === 'string'
          ? withoutRuby(value)
          : value;
    if (next !== value) changed = { ...(changed ?? props), [name]: next };
  }
  return changed ?? props;
}

function child(value: unknown, isPlain: boolean): unknown {
  if (typeof value === 'string') {
    if (!hasRuby(value)) return value;
    return isPlain ? withoutRuby(value) : ruby(value);
  }
  if (!Array.isArray(value)) return value;
  return value.some((each) => typeof each === 'string' && hasRuby(each))
    ? value.map((each) => child(each, isPlain))
    : value;
}

/** One element, so that a list of children keeps its length and its keys. */
function ruby(text: string): ReactNode {
  const pieces = rubyPieces(text).map(({ text: base, reading }) =>
    reading === null
      ? base
      : createElement(
          'ruby',
          null,
          base,
          createElement('rp', null, '（'),
          createElement('rt', null, reading),
          createElement('rp', null, '）'),
        ),
  );
  return createElement(Fragment, null, ...pieces);
}

export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, drawn(type, props as Props), key);
export const jsxs: typeof react.jsxs = (type, props, key) =>
  react.jsxs(type, drawn(type, props as Props), key);
export { Fragment } from 'react';
export type { JSX } from 'react/jsx-runtime';
