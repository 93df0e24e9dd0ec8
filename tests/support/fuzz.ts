import fc from 'fast-check';

/** Fixed, so that a run fails for what has changed and not by chance; FUZZ_SEED makes it another. */
export const SEED = wholeNumber('FUZZ_SEED', 46_201);

/** Of a change made by tests/mutation/run.ts one wants to know that it is noticed, soon, and not by which smallest value. */
const IS_MUTATED = process.env.MUTATION_FLOOR !== undefined;

/** How many made-up values a property is tried with; FUZZ_RUNS makes them more or fewer. */
const RUNS = wholeNumber('FUZZ_RUNS', IS_MUTATED ? 300 : 10_000);

/** Milliseconds for one property on a machine that has other things to do, too. */
export const FUZZ_TIMEOUT = 120_000;

// Once for each file of tests; a failure says its own seed and the smallest value that shows it, too.
console.info(`FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}`);

/**
 * Tries a property with values made from the seed.
 * @param share of the usual number of values, for properties that take their time
 * @throws Error naming seed, path and the smallest value found for which the property does not hold
 */
export function holds<Values>(property: fc.IRawProperty<Values>, share = 1): void {
  fc.assert(property, {
    seed: SEED,
    numRuns: Math.max(1, Math.round(RUNS * share)),
    // Looking for the smallest value that fails can take longer than finding one.
    endOnFailure: IS_MUTATED,
    interruptAfterTimeLimit: 0.8 * FUZZ_TIMEOUT,
    markInterruptAsFailure: true,
  });
}

/** @throws Error for a variable that is set and no whole number */
function wholeNumber(name: string, usual: number): number {
  const set = process.env[name];
  if (set === undefined || set === '') return usual;
  if (!/^-?\d+$/.test(set)) throw new Error(`${name} is "${set}"; it must be a whole number`);
  return Number(set);
}
