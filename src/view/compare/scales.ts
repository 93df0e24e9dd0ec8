/** A scale of a plot: from values to a way along its axis, 0 at its start and 1 at its end. */
export interface Scale {
  at(value: number): number;
  ticks: readonly number[];
}

const TICKS_WANTED = 5;

/**
 * A linear scale with round ends that hold all values; steps are 1, 2 or 5 times a power of ten.
 * Where all values are the same, from the tick before it to the tick after it.
 */
export function linearScale(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = roundStep(high > low ? (high - low) / TICKS_WANTED : Math.abs(high) || 1);
  const first = low === high ? Math.ceil(low / step) - 1 : Math.floor(low / step);
  const last = low === high ? Math.floor(high / step) + 1 : Math.ceil(high / step);
  const [start, end] = [first * step, last * step];
  return {
    at: (value) => (value - start) / (end - start),
    ticks: Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step)),
  };
}

/**
 * A logarithmic scale for values above nought; ticks at 1, 2 and 5 times powers of ten, and at the powers alone
 * where that would be too many.
 */
export function logScale(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const all = logTicks(low, high, [1, 2, 5]);
  const inner = all.length > TICKS_WANTED + 4 ? logTicks(low, high, [1]) : all;
  const [start, end] = [Math.log10(inner[0] ?? low), Math.log10(inner.at(-1) ?? high)];
  return { at: (value) => (Math.log10(value) - start) / (end - start), ticks: inner };
}

/** From the last tick not above the lowest value to the first not below the highest. */
function logTicks(low: number, high: number, factors: readonly number[]): number[] {
  const every: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    for (const factor of factors) every.push(clean(factor * 10 ** power));
  }
  every.push(clean(10 ** (Math.ceil(Math.log10(high)) + 1)));
  const from = every.findLastIndex((tick) => tick <= low);
  const to = every.findIndex((tick) => tick >= high && tick > (every[from] ?? 0));
  return every.slice(Math.max(from, 0), to + 1);
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return clean(([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power);
}

/** Without the dust that sums of decimal fractions gather. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
