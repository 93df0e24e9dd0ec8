import type { SearchDocuments } from './documents.ts';
import { createInitiativeFinder } from './initiatives/findInitiatives.ts';
import { NO_MATCHES } from './initiatives/matches.ts';
import { sitesOf } from './initiatives/sites.ts';
import { createTextEngine } from './initiatives/textEngine.ts';
import { isNothing, type Met, meet, namedTowns } from './meet.ts';
import { createPlaceFinder } from './places/findPlaces.ts';
import { knownNames } from './places/knownNames.ts';
import { preparePlaces } from './places/prepare.ts';
import { type Attempt, attempts } from './query/attempts.ts';
import { wordsOf } from './query/words.ts';
import { createRanking } from './result/rank.ts';
import type { FoundGroup } from './types.ts';

/** A searcher whose texts are not all taken in yet. */
export interface PreparingSearcher {
  search(query: string, most: number): readonly FoundGroup[];
  /** Does a few milliseconds of the work. @returns false when nothing is left to do */
  prepare(): boolean;
}

export function createSearcher(documents: SearchDocuments): PreparingSearcher {
  const places = preparePlaces(documents);
  const names = knownNames(places);
  const sites = sitesOf(documents.initiatives, places);
  const engine = createTextEngine(documents.initiatives);
  const finder = createPlaceFinder(places);
  const initiatives = createInitiativeFinder(sites, engine);
  const ranking = createRanking(documents, finder, sites, engine);

  const metBy = ({ words, isLoose }: Attempt): Met => {
    if (!isLoose) return meet(words, finder, initiatives);
    const [word] = words;
    const resembling = word ? initiatives.resembling(word) : NO_MATCHES;
    return { towns: new Map(), areas: new Map(), initiatives: resembling };
  };
  return {
    prepare: engine.prepare,
    search(query, most) {
      const words = wordsOf(query);
      if (words.length === 0) return [];
      for (const attempt of attempts(words, names)) {
        const met = metBy(attempt);
        if (isNothing(met)) continue;
        const groups = ranking.groups(met, attempt, most);
        if (attempt.words.length === 1 || met.towns.size + met.areas.size > 0) return groups;
        // A town named beside what is looked for there: its page answers too, though not every word.
        const { words: naming, towns } = namedTowns(attempt.words, finder);
        if (towns.size === 0) return groups;
        const others = attempt.words.filter((word) => !naming.includes(word)).map(({ typed }) => typed);
        const around = { ...attempt, words: naming, unmet: others.join(' ') };
        return [
          ...groups,
          ...ranking.groups({ towns, areas: new Map(), initiatives: NO_MATCHES }, around, most),
        ];
      }
      return [];
    },
  };
}
