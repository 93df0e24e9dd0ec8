export interface Placed {
  id: string;
  /** Ways along the axes, 0 to 1. */
  x: number;
  y: number;
}

/** Tukey's fences: so many times the distance between the quartiles beyond them. */
const FENCE = 1.5;

/**
 * Points beyond Tukey's fences on either axis, the farthest out first (J. W. Tukey, Exploratory Data Analysis, 1977).
 * Measured on the scales as drawn, so that a logarithmic one has outliers of its own.
 */
export function outliers(points: readonly Placed[], most: number): string[] {
  const excessX = excessOf(points.map(({ x }) => x));
  const excessY = excessOf(points.map(({ y }) => y));
  return points
    .map(({ id, x, y }) => ({ id, excess: Math.max(excessX(x), excessY(y)) }))
    .filter(({ excess }) => excess > 0)
    .sort((one, other) => other.excess - one.excess)
    .slice(0, most)
    .map(({ id }) => id);
}

/** How far beyond a fence, in distances between the quartiles. */
function excessOf(values: readonly number[]): (value: number) => number {
  const ordered = [...values].sort((one, other) => one - other);
  const [low, high] = [quantile(ordered, 0.25), quantile(ordered, 0.75)];
  const spread = high - low;
  if (!(spread > 0)) return () => 0;
  return (value) => Math.max(low - value, value - high) / spread - FENCE;
}

/** Linear between neighbours. */
function quantile(ordered: readonly number[], share: number): number {
  const at = (ordered.length - 1) * share;
  const [low, high] = [ordered[Math.floor(at)] ?? 0, ordered[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}
