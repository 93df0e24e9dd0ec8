import { isObject } from '../place.ts';

/** A value as a message shows it: what is inside lists and groups of fields is left out. */
export function snippet(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (isObject(value)) return Object.keys(value).length === 0 ? '{}' : '{…}';
  return String(value);
}
