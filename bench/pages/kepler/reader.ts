import { ActionTypes } from '@kepler.gl/actions';
import type { Middleware } from 'redux';
import type { Answers } from '../shared/answers.ts';

/** An action on its way to one of several maps: the map's own is its payload. */
interface Forwarded {
  type: string;
  payload?: { info?: { object?: { properties?: { code?: number } } | null } | null };
}

/** kepler.gl tells of the pointer by actions; what they mean to the reader is said here. */
export function readerMiddleware({ hover, answer }: Answers): Middleware {
  return () => (next) => (action: Forwarded) => {
    const result = next(action);
    const number = action.payload?.info?.object?.properties?.code;
    // kepler.gl takes what looks like a number for one.
    const code = number === undefined ? undefined : String(number).padStart(5, '0');
    if (action.type === ActionTypes.LAYER_HOVER) hover(code ?? null);
    if (action.type === ActionTypes.LAYER_CLICK && code) answer(code);
    return result;
  };
}
