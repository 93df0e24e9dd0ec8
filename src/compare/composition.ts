/** Each count as a part of all, adding up to 1; empty where there is nothing to divide. */
export function shares(counts: Readonly<Record<string, number>>): Record<string, number> {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return {};
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count / total]));
}

export interface Diversity {
  /** Shannon's entropy H = −Σ p ln p, in nats (A mathematical theory of communication, 1948). */
  shannon: number;
  /** e^H: how many kinds of equal size would be as diverse (M. O. Hill, Ecology 54, 1973). */
  effectiveKinds: number;
}

/**
 * How evenly initiatives spread over kinds; null where there are none. Only `canCompare` says whether it may be
 * told: of a selection it would measure whoever selected.
 */
export function diversity(counts: Readonly<Record<string, number>>): Diversity | null {
  const parts = Object.values(shares(counts)).filter((share) => share > 0);
  if (parts.length === 0) return null;
  const shannon = parts.reduce((sum, share) => sum - share * Math.log(share), 0);
  return { shannon, effectiveKinds: Math.exp(shannon) };
}
