import { FIELD_COUNT, fieldOf, initiativeOf, posting, type Term, timesOf } from './postings.ts';
import { addAll, createLedger, type Ledger, NO_SCORES, type Scores } from './scores.ts';

/** A term that is looked for. */
interface Sought {
  text: string;
  /** Terms that begin with it count too, for less. */
  begins: boolean;
}

/** Which initiatives have which terms in which fields, and how much that is worth. */
export interface TextIndex {
  /** Takes in the next initiative: the terms of its fields, in their order. */
  add(fields: readonly (readonly string[])[]): void;
  /** Initiatives that have every one of the terms, for what these are worth. */
  withAll(terms: readonly Sought[]): Scores;
  /** Initiatives that have so many different ones of the terms, or more. */
  withSome(terms: readonly Sought[], least: number): Scores;
}

/** Best Matching 25 with a floor for every match (BM25+): how fast more of the same stops counting, lengths, floor. */
const K = 1.2;
const B = 0.7;
const FLOOR = 0.5;
/** What a term is worth that only begins with the one looked for, and how much less the longer it is. */
const BEGINNING = 0.375;
const LONGER = 0.3;

/** Of a term that no text has. */
const NOWHERE: Term = { text: '', postings: [], holders: [] };

/**
 * @param size how many initiatives there will be
 * @param weights of the fields, in their order
 */
export function createTextIndex(size: number, weights: readonly number[]): TextIndex {
  const terms = new Map<string, Term>();
  /** Terms by their first unit: what begins with something is looked for among these. */
  const byBeginning = new Map<string, Term[]>();
  const lengths = Array.from({ length: FIELD_COUNT }, () => new Uint32Array(size));
  const averages = new Array<number>(FIELD_COUNT).fill(0);
  const [own, sums, met] = [createLedger(size), createLedger(size), createLedger(size)];
  let count = 0;
  let known: Float64Array[] | undefined;

  const termOf = (text: string): Term => {
    const known = terms.get(text);
    if (known) return known;
    const term: Term = { text, postings: [], holders: new Array<number>(FIELD_COUNT).fill(0) };
    terms.set(text, term);
    const beginning = byBeginning.get(text.charAt(0));
    if (beginning) beginning.push(term);
    else byBeginning.set(text.charAt(0), [term]);
    return term;
  };
  /** What a field's length in an initiative does to its matches; made when all are taken in. */
  const norms = () => {
    known ??= lengths.map((own, field) =>
      Float64Array.from(own, (length) => K * (1 - B + (B * length) / (averages[field] ?? 1))),
    );
    return known;
  };
  /** @param among those alone that have a score there; null for all */
  const scoreTerm = ({ postings, holders }: Term, worth: number, among: Ledger | null) => {
    const fieldNorms = norms();
    // Rare terms say more than common ones.
    const rarity = holders.map((all) => Math.log(1 + (count - all + 0.5) / (all + 0.5)));
    const worths = weights.map((weight) => worth * weight);
    for (let index = 0; index < postings.length; index++) {
      const each = postings[index] ?? 0;
      const initiative = initiativeOf(each);
      if (among !== null && among.at(initiative) === 0) continue;
      const field = fieldOf(each);
      const times = timesOf(each);
      const often = FLOOR + (times * (K + 1)) / (times + (fieldNorms[field]?.[initiative] ?? 0));
      own.add(initiative, (worths[field] ?? 0) * ((rarity[field] ?? 0) * often));
    }
  };
  /** The term that the fewest have, of those that are whole words; null where there is none. */
  const rarest = (sought: readonly Sought[]): Term | null =>
    sought.reduce<Term | null>((least, { text, begins }) => {
      const term = begins ? undefined : (terms.get(text) ?? NOWHERE);
      return term && (least === null || term.postings.length < least.postings.length) ? term : least;
    }, null);
  const score = ({ text, begins }: Sought, among: Ledger | null): Scores => {
    const whole = terms.get(text);
    if (whole) scoreTerm(whole, 1, among);
    for (const term of (begins && byBeginning.get(text.charAt(0))) || []) {
      const longer = term.text.length - text.length;
      if (longer <= 0 || !term.text.startsWith(text)) continue;
      scoreTerm(term, (BEGINNING * term.text.length) / (term.text.length + LONGER * longer), among);
    }
    return own.take();
  };

  return {
    add(fields) {
      fields.forEach((texts, field) => {
        const times = new Map<string, number>();
        for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
        for (const [text, often] of times) {
          const term = termOf(text);
          term.postings.push(posting(count, field, often));
          term.holders[field] = (term.holders[field] ?? 0) + 1;
        }
        const own = lengths[field];
        if (own) own[count] = times.size;
        averages[field] = ((averages[field] ?? 0) * count + times.size) / (count + 1);
      });
      count += 1;
    },
    withAll(sought) {
      const least = sought.length > 1 ? rarest(sought) : null;
      // Only who has the rarest can have them all: the others are asked about these alone.
      if (least)
        for (const each of least.postings)
          if (sums.at(initiativeOf(each)) === 0) sums.add(initiativeOf(each), 1);
      const lists = sought.map((term) =>
        least?.postings.length === 0 ? NO_SCORES : score(term, least ? sums : null),
      );
      sums.take();
      const found = lists.length === 0 ? NO_SCORES : lists.reduce(both);
      const different = new Set(sought.map(({ text }) => text)).size;
      return { places: found.places, scores: found.scores.map((each) => each * different) };
    },
    withSome(sought, least) {
      const known = new Set<string>();
      for (const term of sought) {
        const found = score(term, null);
        addAll(sums, found);
        if (!known.has(term.text)) for (const place of found.places) met.add(place, 1);
        known.add(term.text);
      }
      const [all, different] = [sums.take(), met.take()];
      const places: number[] = [];
      const scores: number[] = [];
      all.places.forEach((place, index) => {
        const count = different.scores[index] ?? 0;
        if (count < least) return;
        places.push(place);
        scores.push((all.scores[index] ?? 0) * count);
      });
      return { places, scores };
    },
  };
}

/** Those in both, with the sums of their scores. */
function both(first: Scores, other: Scores): Scores {
  const places: number[] = [];
  const scores: number[] = [];
  let at = 0;
  for (let index = 0; index < first.places.length; index++) {
    const place = first.places[index] ?? -1;
    while ((other.places[at] ?? Number.POSITIVE_INFINITY) < place) at++;
    if (other.places[at] !== place) continue;
    places.push(place);
    scores.push((first.scores[index] ?? 0) + (other.scores[at] ?? 0));
  }
  return { places, scores };
}
