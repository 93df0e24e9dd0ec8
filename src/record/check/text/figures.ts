import type { Finding } from '../fault.ts';
import type { Place } from '../place.ts';
import { factorOf, printedNumbers } from './printedNumbers.ts';

/** Figures whose value is none of the numbers in the print. Where the print has no number, nothing is said. */
export function* figureFindings(root: Place): Iterable<Finding> {
  for (const place of root.everything()) {
    const printed = place.at('asPrinted').text;
    const value = place.at('value').number;
    if (printed === null || value === null) continue;
    const unit = place.at('unit').text ?? '';
    const numbers = printedNumbers(printed) ?? [];
    const meant = [value, value * factorOf(unit)];
    if (numbers.length === 0 || numbers.some((number) => meant.some((each) => same(each, number)))) continue;
    const parsed = numbers.map(String).join(' / ');
    yield place.at('value').finding('figure-contradiction', { value, unit, printed, parsed });
  }
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9;
}
