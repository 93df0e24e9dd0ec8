import { jsx, jsxs } from './jsx-runtime.ts';

/** The same while developing; where a child stands in the source is not told. */
export function jsxDEV(
  type: Parameters<typeof jsx>[0],
  props: unknown,
  key: string | undefined,
  isStatic: boolean,
) {
  return (isStatic ? jsxs : jsx)(type, props, key);
}

export { Fragment } from 'react';
export type { JSX } from 'react/jsx-runtime';
