import { FAMILIES, type FamilyId, type Ink } from './palette.ts';

/** A rectangle of one ink; CSS pixels from the top left corner of the bar. */
export interface BarPart {
  ink: Ink;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One family's share of a bar; `x` from the left end of the space inside the ring. */
export interface Segment {
  ink: FamilyId;
  x: number;
  width: number;
}

/** A bar with its ring and the paper around it, CSS pixels. */
export const BAR_SIZE = { width: 46, height: 9 } as const;

/** Paper around the ring, the ring, and paper between two segments: each a pixel. */
const LINE = 1;
const INSIDE = { width: BAR_SIZE.width - 4 * LINE, height: BAR_SIZE.height - 4 * LINE } as const;
/** What is there must be seen, however small its share. */
const NARROWEST = 2;

/**
 * The shares of the families as segments in the taxonomy's order: whole pixels that fill the width to the last one.
 * Families without an initiative have none; all others get their share by largest remainders, but two pixels at least.
 * @param counts distinct initiatives by family of their main category
 * @param width CSS pixels inside the ring; the paper between segments is taken from it
 * @returns none for a region without initiatives
 */
export function segmentsOf(counts: Readonly<Partial<Record<FamilyId, number>>>, width: number): Segment[] {
  const present = FAMILIES.map((ink) => ({ ink, count: counts[ink] ?? 0 })).filter(({ count }) => count > 0);
  const widths = apportion(
    present.map(({ count }) => count),
    width - LINE * (present.length - 1),
  );
  let x = 0;
  return present.map(({ ink }, index) => {
    const segment = { ink, x, width: widths[index] ?? 0 };
    x += segment.width + LINE;
    return segment;
  });
}

/** A region's bar from the ground up, for every renderer to write down; null for a region without initiatives. */
export function compositionBar(
  counts: Readonly<Partial<Record<FamilyId, number>>>,
): readonly BarPart[] | null {
  const segments = segmentsOf(counts, INSIDE.width);
  if (segments.length === 0) return null;
  const { width, height } = BAR_SIZE;
  const frame = (ink: Ink, inset: number): BarPart => ({
    ink,
    x: inset,
    y: inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
  });
  return [
    frame('paper', 0),
    frame('outline', LINE),
    frame('paper', 2 * LINE),
    ...segments.map(({ ink, x, width: share }) => ({
      ink,
      x: 2 * LINE + x,
      y: 2 * LINE,
      width: share,
      height: INSIDE.height,
    })),
  ];
}

/** Whole numbers that sum to `total`, in proportion to `counts`, none below the narrowest. */
function apportion(counts: readonly number[], total: number): number[] {
  const raised = new Set<number>();
  // Raising one share lowers all others, and may bring a further one below the narrowest.
  for (;;) {
    const quotas = quotasOf(counts, total, raised);
    const low = quotas.flatMap((quota, index) => (!raised.has(index) && quota < NARROWEST ? [index] : []));
    if (low.length === 0) return byLargestRemainder(quotas, total);
    for (const index of low) raised.add(index);
  }
}

function quotasOf(counts: readonly number[], total: number, raised: ReadonlySet<number>): number[] {
  const free = total - NARROWEST * raised.size;
  const sum = counts.reduce((all, count, index) => (raised.has(index) ? all : all + count), 0);
  return counts.map((count, index) => (raised.has(index) ? NARROWEST : (count / sum) * free));
}

/** Equal remainders are served in the taxonomy's order. */
function byLargestRemainder(quotas: readonly number[], total: number): number[] {
  const whole = quotas.map(Math.floor);
  const missing = total - whole.reduce((sum, each) => sum + each, 0);
  const served = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing);
  for (const { index } of served) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
