/**
 * Scores of initiatives, by their places in the list, ascending. Two flat lists: of fifty thousand initiatives a word
 * may meet every one, and a map of them would take longer to make than there is time for.
 */
export interface Scores {
  places: readonly number[];
  /** Above nought; of the places, in their order. */
  scores: readonly number[];
}

export const NO_SCORES: Scores = { places: [], scores: [] };

export function keep({ places, scores }: Scores, isKept: (place: number) => boolean): Scores {
  const kept: { places: number[]; scores: number[] } = { places: [], scores: [] };
  places.forEach((place, index) => {
    if (!isKept(place)) return;
    kept.places.push(place);
    kept.scores.push(scores[index] ?? 0);
  });
  return kept;
}

/** Those in either; where both have one, as the first says. */
export function joined(first: Scores, other: Scores): Scores {
  const known = new Set(first.places);
  const further = keep(other, (place) => !known.has(place));
  const all = [first, further].flatMap(({ places, scores }) =>
    places.map((place, index) => ({ place, score: scores[index] ?? 0 })),
  );
  all.sort((one, two) => one.place - two.place);
  return { places: all.map(({ place }) => place), scores: all.map(({ score }) => score) };
}

/** Adds scores up. One is used over and over: what it holds goes when it is taken. */
export interface Ledger {
  add(place: number, score: number): void;
  /** What has been added to a place; nought where nothing has. */
  at(place: number): number;
  /** Everything added, and begins anew. */
  take(): Scores;
}

/** Above this share of all places it is quicker to look at all of them than to put those that were met in order. */
const MANY = 1 / 100;

export function createLedger(size: number): Ledger {
  const sums = new Float64Array(size);
  let met: number[] = [];
  let isInOrder = true;
  const inOrder = (): number[] => {
    if (isInOrder) return met;
    if (met.length < size * MANY) return met.sort((one, other) => one - other);
    const places: number[] = [];
    for (let place = 0; place < size; place++) if (sums[place] !== 0) places.push(place);
    return places;
  };
  return {
    add(place, score) {
      const sum = sums[place] ?? 0;
      if (sum === 0) {
        if (met.length > 0 && place < (met[met.length - 1] ?? 0)) isInOrder = false;
        met.push(place);
      }
      sums[place] = sum + score;
    },
    at: (place) => sums[place] ?? 0,
    take() {
      const places = inOrder();
      const scores: number[] = [];
      for (const place of places) {
        scores.push(sums[place] ?? 0);
        sums[place] = 0;
      }
      met = [];
      isInOrder = true;
      return { places, scores };
    },
  };
}

export function addAll(ledger: Ledger, { places, scores }: Scores): void {
  for (let index = 0; index < places.length; index++) ledger.add(places[index] ?? 0, scores[index] ?? 0);
}
