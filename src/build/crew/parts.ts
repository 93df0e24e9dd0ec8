/** One of so many parts of a list, counted from 0. */
export interface Part {
  index: number;
  of: number;
}

export function everyPart(of: number): Part[] {
  return Array.from({ length: of }, (_, index) => ({ index, of }));
}

/**
 * What of a list is in a part: every so-manieth, so that what is laborious, which stands together, is spread over all.
 * Each thing is in one part.
 */
export function partOf<Thing>(things: readonly Thing[], { index, of }: Part): Thing[] {
  return things.filter((_, place) => place % of === index);
}

/** The whole list in its order again, from all of its parts in theirs. */
export function joined<Thing>(parts: readonly (readonly Thing[])[]): Thing[] {
  const longest = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) =>
    parts.flatMap((part) => part.slice(row, row + 1)),
  ).flat();
}
