import { better, type Tier } from '../places/tiers.ts';

/** Initiatives that answer, by their places in the list, ascending; flat lists for the reason that scores have them. */
export interface InitiativeMatches {
  places: readonly number[];
  /** How well each answers, in the order of the places. */
  tiers: readonly Tier[];
  /** Higher is better; only to be compared within a tier. */
  scores: readonly number[];
}

export const NO_MATCHES: InitiativeMatches = { places: [], tiers: [], scores: [] };

/** Those in every one of the lists: as good as the best of them says, all their scores together. */
export function inAll(lists: readonly InitiativeMatches[]): InitiativeMatches {
  return lists.reduce(inBoth);
}

function inBoth(one: InitiativeMatches, other: InitiativeMatches): InitiativeMatches {
  const [places, tiers, scores]: [number[], Tier[], number[]] = [[], [], []];
  let at = 0;
  for (let index = 0; index < one.places.length; index++) {
    const place = one.places[index] ?? -1;
    while ((other.places[at] ?? Number.POSITIVE_INFINITY) < place) at++;
    const [tier, second] = [one.tiers[index], other.tiers[at]];
    if (other.places[at] !== place || tier === undefined || second === undefined) continue;
    places.push(place);
    tiers.push(better(tier, second) ?? tier);
    scores.push((one.scores[index] ?? 0) + (other.scores[at] ?? 0));
  }
  return { places, tiers, scores };
}

/** Those in either; where both have one, as the first says. */
export function inEither(first: InitiativeMatches, other: InitiativeMatches): InitiativeMatches {
  if (other.places.length === 0) return first;
  if (first.places.length === 0) return other;
  const [places, tiers, scores]: [number[], Tier[], number[]] = [[], [], []];
  let [one, two] = [0, 0];
  while (one < first.places.length || two < other.places.length) {
    const a = first.places[one] ?? Number.POSITIVE_INFINITY;
    const b = other.places[two] ?? Number.POSITIVE_INFINITY;
    const [from, at] = a <= b ? [first, one] : [other, two];
    const tier = from.tiers[at];
    if (tier !== undefined) {
      places.push(Math.min(a, b));
      tiers.push(tier);
      scores.push(from.scores[at] ?? 0);
    }
    if (a <= b) one++;
    if (b <= a) two++;
  }
  return { places, tiers, scores };
}
