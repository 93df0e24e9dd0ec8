import { expect } from 'vitest';

/** So many characters of a value are shown, and an ellipsis. */
const LONGEST = 41;
/** One for each parameter of the builder, which has most of them: more would bury a page. */
const MOST = 13;

/**
 * That notes on an address show little of it, and nothing that cannot be shown.
 * @param parameters those that may be spoken of
 */
export function expectShort(
  notes: readonly { value: string; parameter?: string }[],
  parameters: readonly string[],
): void {
  const strange = notes.filter(
    ({ value, parameter }) =>
      value.trim() === '' ||
      !value.isWellFormed() ||
      [...value].length > LONGEST ||
      (parameter !== undefined && !parameters.includes(parameter)),
  );
  expect(strange).toEqual([]);
  expect(notes.length).toBeLessThanOrEqual(MOST);
}
