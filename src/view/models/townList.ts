import type { SituationModel, TownInitiative } from './situations.ts';

/** Most initiatives that a town's page tells in full; the catalogue has the others. */
export const MOST_IN_TOWN = 60;

/** A situation in life of which not everything may be told. */
export interface ToldSituation extends SituationModel {
  /** How many belong to it, those told under another one too. */
  total: number;
}

/** What a town's page tells of the initiatives around it, and how many there are. */
export interface TownList {
  situations: ToldSituation[];
  notNamed: TownInitiative[];
  counts: { takesPart: number; notNamed: number; all: number; told: number };
}

/**
 * Leaves out what a page has no room for: each situation gets as many as the others, in turn, as long as it has any,
 * first what the town takes part in; what does not name the town comes last.
 */
export function townList(
  situations: readonly SituationModel[],
  notNamed: readonly TownInitiative[],
  most: number,
): TownList {
  const lengths = situations.map(({ takesPart, unstated }) => takesPart.length + unstated.length);
  const shares = sharesOf(lengths, most);
  const told = situations.map((each, place): ToldSituation => {
    const takesPart = each.takesPart.slice(0, shares[place]);
    const unstated = each.unstated.slice(0, (shares[place] ?? 0) - takesPart.length);
    return { ...each, takesPart, unstated, total: (lengths[place] ?? 0) + each.elsewhere.length };
  });
  const inFull = new Set(told.flatMap(({ takesPart, unstated }) => [...takesPart, ...unstated]).map(idOf));
  const others = notNamed.slice(0, most - inFull.size);
  return {
    // Nobody is sent to where it is not told either.
    situations: told.map((each) => ({
      ...each,
      elsewhere: each.elsewhere.filter((entry) => inFull.has(idOf(entry))),
    })),
    notNamed: others,
    counts: {
      takesPart: sum(situations.map(({ takesPart }) => takesPart.length)),
      notNamed: notNamed.length,
      all: sum(lengths) + notNamed.length,
      told: inFull.size + others.length,
    },
  };
}

/** How many each of several lists may have, so that all together have no more than `most`. */
function sharesOf(lengths: readonly number[], most: number): number[] {
  if (sum(lengths) <= most) return [...lengths];
  const shares = lengths.map(() => 0);
  for (let room = most; room > 0; ) {
    for (const [place, length] of lengths.entries()) {
      if (room === 0 || (shares[place] ?? 0) >= length) continue;
      shares[place] = (shares[place] ?? 0) + 1;
      room -= 1;
    }
  }
  return shares;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function idOf({ region, key }: Pick<TownInitiative, 'region' | 'key'>): string {
  return `${region}/${key}`;
}
