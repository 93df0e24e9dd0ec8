import type { LonLat } from '../../geo/mercator.ts';
import { geodesicKilometres } from '../geodesy.ts';

export interface CentreDistances {
  /** Kilometres. */
  mean: number;
  longest: number;
}

/**
 * How far the halls of the members lie from the central city's, in kilometres on the ellipsoid; with two central
 * cities each member counts to the nearer of them. Central cities are no members here: their nought would only
 * lower the mean. Straight lines, no roads; and a few islands have their hall in another municipality.
 * @param partners halls of the members that are no central city; null for one whose position is not known
 * @returns null where there are no such members or a position is not known
 */
export function centreDistances(
  centres: readonly (LonLat | null)[],
  partners: readonly (LonLat | null)[],
): CentreDistances | null {
  const from = centres.flatMap((hall) => (hall ? [hall] : []));
  const to = partners.flatMap((hall) => (hall ? [hall] : []));
  if (to.length === 0 || from.length < centres.length || to.length < partners.length) return null;
  const distances = to.map((hall) => nearestKilometres(from, [hall])).sort((one, other) => one - other);
  return {
    mean: distances.reduce((sum, each) => sum + each, 0) / distances.length,
    longest: distances.at(-1) ?? 0,
  };
}

/** The shortest of the distances between halls of two groups, in kilometres; infinite where one is empty. */
export function nearestKilometres(some: readonly LonLat[], others: readonly LonLat[]): number {
  return Math.min(...some.flatMap((hall) => others.map((other) => geodesicKilometres(hall, other))));
}
