import { fiveDigits } from '../../code.ts';
import type { Finding } from '../fault.ts';
import type { Place } from '../place.ts';

/** A municipality code in another form: with its check digit, in full width, or without its leading zero. */
export function codeFinding(place: Place, value: string): Finding {
  const digits = value.normalize('NFKC').trim();
  const code = fiveDigits(digits.length === 4 ? `0${digits}` : digits);
  if (/^\d{6}$/.test(digits)) {
    return code === null
      ? place.finding('code-check-digit', { value })
      : place.finding('code-six-digits', { value, code });
  }
  return code === null
    ? place.finding('code-form', { value })
    : place.finding('code-form-suggested', { value, code });
}
