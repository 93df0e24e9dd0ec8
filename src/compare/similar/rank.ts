import type { Initiative } from '../../record/types.ts';
import type { Places } from './places.ts';
import { type Terms, termsOf } from './terms.ts';
import { type Vector, vectorsOf } from './vectors.ts';

/** An initiative as it is compared. */
export interface Entry {
  region: string;
  initiative: Pick<
    Initiative,
    'key' | 'title' | 'otherTitles' | 'summary' | 'effect' | 'parts' | 'category' | 'alsoCategories' | 'field'
  >;
  /** Ids of the themes it stands under. */
  themes: readonly string[];
}

/** Another initiative, and how near it is. */
export interface Near {
  /** Place in the list of entries. */
  index: number;
  /** Greater is nearer; to be compared only within one list. */
  score: number;
}

/** How much each thing counts. What is between two texts is a cosine, at most 1 each; the rest is all or nothing. */
export interface Weights {
  title: number;
  body: number;
  english: number;
  category: number;
  field: number;
  theme: number;
}

export const WEIGHTS: Weights = { title: 0.4, body: 1, english: 1, category: 0.2, field: 0.1, theme: 0.4 };

/** Below this nothing is said to resemble: what is left in common are words that everybody uses. */
const LEAST = 0.4;

const TEXTS = ['title', 'body', 'english'] as const satisfies readonly (keyof Terms)[];

/**
 * For every entry those of other regions that resemble it, nearest first.
 * Symmetric, deterministic, and blind to the order of the entries but for ties, which go in their order.
 */
export function rankSimilar(
  entries: readonly Entry[],
  places: Places,
  most: number,
  weights = WEIGHTS,
): Near[][] {
  const scores = textScores(entries, places, weights);
  return entries.map((entry, index) => {
    const row = scores(index);
    return entries
      .flatMap((other, place): Near[] => {
        if (other.region === entry.region) return [];
        const score = round((row[place] ?? 0) + kinship(entry, other, weights));
        return score >= LEAST ? [{ index: place, score }] : [];
      })
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .slice(0, most);
  });
}

/** What two entries share by their place in the taxonomy and under themes. */
function kinship(one: Entry, other: Entry, weights: Weights): number {
  const [own, its] = [categoriesOf(one), categoriesOf(other)];
  return (
    (own.some((category) => its.includes(category)) ? weights.category : 0) +
    (one.initiative.field === other.initiative.field ? weights.field : 0) +
    (one.themes.some((theme) => other.themes.includes(theme)) ? weights.theme : 0)
  );
}

function categoriesOf({ initiative: { category, alsoCategories } }: Entry): string[] {
  return [category, ...alsoCategories];
}

/** Sums of weighted cosines of one entry with every other, through lists of who has which term. */
function textScores(
  entries: readonly Entry[],
  places: Places,
  weights: Weights,
): (index: number) => Float64Array {
  const terms = entries.map(({ initiative }) => termsOf(initiative, places));
  const spaces = TEXTS.map((text) => {
    const vectors = vectorsOf(terms.map((each) => each[text]));
    return { vectors, holders: holdersOf(vectors), weight: weights[text] };
  });
  return (index) => {
    const row = new Float64Array(entries.length);
    for (const { vectors, holders, weight } of spaces) {
      for (const [term, own] of vectors[index] ?? []) {
        for (const [place, its] of holders.get(term) ?? [])
          row[place] = (row[place] ?? 0) + weight * own * its;
      }
    }
    return row;
  };
}

function holdersOf(vectors: readonly Vector[]): Map<string, [place: number, weight: number][]> {
  const holders = new Map<string, [number, number][]>();
  for (const [place, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const list = holders.get(term);
      if (list) list.push([place, weight]);
      else holders.set(term, [[place, weight]]);
    }
  }
  return holders;
}

/** So that a sum is the same from either side. */
function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
