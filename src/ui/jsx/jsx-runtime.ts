import { createElement, Fragment, type ReactNode } from 'react';
import * as react from 'react/jsx-runtime';
import { japaneseRuns } from '../../i18n/japaneseRuns.ts';
import type { Language } from '../../i18n/language.ts';
import { hasRuby, rubyPieces, withoutRuby } from '../../i18n/ruby.ts';

/**
 * React's JSX runtime, which also draws what a text itself says about its language:
 * 病院《びょういん》 becomes a ruby element, and Japanese on an English page is marked as Japanese.
 * In attributes, and in elements that hold only text, readings are left out.
 * It stands here, and not in components, so that no sentence of any page or panel can be forgotten.
 */
type Props = Readonly<Record<string, unknown>>;

/** Elements whose content is text and nothing else; SVG's <text> is drawn without readings. */
const PLAIN = new Set<unknown>([
  'title',
  'option',
  'text',
  'textPath',
  'tspan',
  'textarea',
  'script',
  'desc',
]);

let pageLanguage: Language = 'ja';

/** Says in which language the page is that is drawn next. A build draws its pages one after another. */
export function drawIn(language: Language): void {
  pageLanguage = language;
}

function drawn(type: unknown, props: Props): Props {
  if (typeof type !== 'string' && type !== Fragment) return props;
  const draw = PLAIN.has(type) ? plain : props.lang === undefined ? marked : ruby;
  let changed: Record<string, unknown> | null = null;
  for (const [name, value] of Object.entries(props)) {
    const next =
      name === 'children' ? children(value, draw) : typeof value === 'string' ? withoutRuby(value) : value;
    if (next !== value) changed = { ...(changed ?? props), [name]: next };
  }
  return changed ?? props;
}

/** @param key tells a text from its neighbours in a list */
type Draw = (text: string, key?: number) => ReactNode;

/** Each text stays one child, so that a list of children keeps its length and its keys. */
function children(value: unknown, draw: Draw): unknown {
  if (typeof value === 'string') return draw(value);
  if (!Array.isArray(value) || !value.some((each) => typeof each === 'string')) return value;
  return value.map((each, index) => (typeof each === 'string' ? draw(each, index) : each));
}

const plain: Draw = (text) => withoutRuby(text);

const ruby: Draw = (text, key) => {
  if (!hasRuby(text)) return text;
  return together(
    rubyPieces(text).map(({ text: base, reading }) =>
      reading === null
        ? base
        : createElement('ruby', null, base, bracket('（'), createElement('rt', null, reading), bracket('）')),
    ),
    key,
  );
};

const bracket = (sign: string) => createElement('rp', null, sign);

const marked: Draw = (text, key) => {
  if (pageLanguage !== 'en') return ruby(text, key);
  const runs = japaneseRuns(text);
  if (runs.length === 0) return text;
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const [start, next] of runs) {
    pieces.push(text.slice(end, start), createElement('span', { lang: 'ja' }, text.slice(start, next)));
    end = next;
  }
  return together([...pieces, text.slice(end)], key);
};

function together(pieces: readonly ReactNode[], key?: number): ReactNode {
  return createElement(
    Fragment,
    key === undefined ? null : { key },
    ...pieces.filter((piece) => piece !== ''),
  );
}

export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, drawn(type, props as Props), key);
export const jsxs: typeof react.jsxs = (type, props, key) =>
  react.jsxs(type, drawn(type, props as Props), key);
export { Fragment } from 'react';
export type { JSX } from 'react/jsx-runtime';
