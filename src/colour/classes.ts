/** Interior limits of classes, ascending: `n` breaks make `n + 1` classes. A value on a break belongs above it. */
export type Breaks = readonly number[];

/** A class as a legend says it: from the first (included) to the second (excluded); null for an open end. */
export interface ClassRange {
  from: number | null;
  to: number | null;
}

/**
 * Classes with about equally many values each, with round limits: quantiles (linear between ranks, Hyndman and
 * Fan 1996, type 7), each rounded to half of its leading power of ten; to two digits where that would empty a class by
 * more than half. Limits that would leave a class without any value are dropped, so few or equal values get fewer
 * classes.
 * @param smallest least distance that makes sense between limits: 1 for things that are counted
 */
export function quantileBreaks(values: readonly number[], classes: number, smallest = 0): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const limits = (digits: 'half' | 'two') => {
    const exact = Array.from({ length: classes - 1 }, (_, index) => quantile(sorted, (index + 1) / classes));
    return withoutEmpty(
      exact.map((limit) => roundLimit(limit, digits, smallest)),
      sorted,
    );
  };
  const [round, finer] = [limits('half'), limits('two')];
  const fewest = (breaks: Breaks) =>
    Math.min(
      ...rangesOf(breaks).map(
        (_, index) => sorted.filter((value) => classOf(value, breaks) === index).length,
      ),
    );
  return fewest(round) < sorted.length / classes / 2 && fewest(finer) > fewest(round) ? finer : round;
}

/**
 * Classes of one width on both sides of a centre that means "no change"; at most `perSide` on each,
 * the outermost open; the centre is always a limit, whether there are values on both sides or not.
 * The width is the roundest that lets the limits reach the farthest value.
 */
export function centredBreaks(values: readonly number[], centre: number, perSide: number): number[] {
  const farthest = Math.max(...values.map((value) => Math.abs(value - centre)), 0);
  if (farthest === 0) return [centre];
  const width = roundUp(farthest / perSide);
  const limits: number[] = [];
  for (let step = 1 - perSide; step < perSide; step += 1) limits.push(centre + step * width);
  return limits.map(tidy);
}

/** Classes of one width, from the least value on. */
export function steppedBreaks(values: readonly number[], width: number): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const limits: number[] = [];
  for (let limit = least + width; limit <= most; limit += width) limits.push(limit);
  return limits;
}

/** Index of the class of a value, from the lowest. */
export function classOf(value: number, breaks: Breaks): number {
  return breaks.filter((limit) => value >= limit).length;
}

export function rangesOf(breaks: Breaks): ClassRange[] {
  return [...breaks, null].map((to, index) => ({ from: breaks[index - 1] ?? null, to }));
}

/** @param sorted ascending, at least one */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

function roundLimit(value: number, digits: 'half' | 'two', smallest: number): number {
  if (value === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(Math.abs(value)));
  const unit = Math.max(power / (digits === 'half' ? 2 : 10), smallest);
  return tidy(Math.round(value / unit) * unit);
}

const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10];

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = ROUND.find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return tidy(step * power);
}

/** Takes the noise of binary fractions out of a round number. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function withoutEmpty(limits: readonly number[], sorted: readonly number[]): number[] {
  const distinct = [...new Set(limits.map(tidy))].sort((a, b) => a - b);
  const result: number[] = [];
  for (const limit of distinct) {
    const below = result.at(-1) ?? Number.NEGATIVE_INFINITY;
    const hasBelow = sorted.some((value) => value >= below && value < limit);
    const hasAbove = sorted.some((value) => value >= limit);
    if (hasBelow && hasAbove) result.push(limit);
  }
  return result;
}
