import type { Finding } from '../fault.ts';
import { nameOf } from '../path.ts';
import type { Place } from '../place.ts';
import { snippet } from './snippet.ts';

const CODE_FIELDS: readonly string[] = ['code', 'codes', 'centralCities'];

/** A value of another kind than the field takes. */
export function typeFinding(place: Place, expected: string): Finding {
  const { value, number } = place;
  if (expected === 'string' && number !== null && CODE_FIELDS.includes(nameOf(place.path))) {
    const code = String(number).padStart(5, '0').slice(0, 5);
    return place.finding('code-number', { value: number, code });
  }
  return place.finding('wrong-type', { expected, found: kindOf(value), value: snippet(value) });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
