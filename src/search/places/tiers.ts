/** How well a result answers, best first; results are shown in this order, and groups by their best. */
export const TIER = {
  /** The whole name, reading, romaji or code. */
  exact: 0,
  /** The name without 市, 町, 村, 区; a region's short name. */
  bare: 1,
  /** How the name begins. */
  begins: 2,
  /** How its reading, romaji or code begins. */
  readingBegins: 3,
  inside: 4,
  prefecture: 5,
  /** A region, by its central city. */
  central: 6,
  /** Words of an initiative. */
  text: 7,
  /** A region by a member, or a town by its region. */
  member: 8,
  /** An initiative, only by who takes part. */
  participant: 9,
} as const;

export type Tier = (typeof TIER)[keyof typeof TIER];

/** Keeps the better of two. */
export function better(known: Tier | null | undefined, other: Tier | null): Tier | null {
  if (known === null || known === undefined) return other;
  return other === null || known <= other ? known : other;
}
