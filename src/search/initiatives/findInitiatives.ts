import type { PlaceMatches } from '../places/findPlaces.ts';
import { TIER, type Tier } from '../places/tiers.ts';
import { isSaying, meantBy } from '../query/meant.ts';
import type { Word } from '../query/words.ts';
import type { Site } from './sites.ts';
import type { Scores, TextEngine } from './textEngine.ts';

export interface InitiativeMatch {
  tier: Tier;
  /** Higher is better; only to be compared within a tier. */
  score: number;
}

/** Initiatives by their place in the list. */
export type InitiativeMatches = ReadonlyMap<number, InitiativeMatch>;

export interface InitiativeFinder {
  /**
   * Initiatives that answer a word: by their texts, by what the word means, by who takes part.
   * @param named whom the word names
   * @param isOneOfSeveral beside other words the beginning of a place's name is enough
   */
  find(word: Word, named: PlaceMatches, isOneOfSeveral: boolean): InitiativeMatches;
}

/** What the best text for a word is worth; other words for the same thing never reach what the least is worth. */
const DIRECT = { least: 5, best: 10 };
/** Who surely takes part stands before members of whom the sources say nothing. */
const SURE = 1;
const UNSTATED = 0.5;

export function createInitiativeFinder(sites: readonly Site[], engine: TextEngine): InitiativeFinder {
  return {
    find(word, named, isOneOfSeveral) {
      const found = new Map<number, InitiativeMatch>();
      const add = (initiative: number, tier: Tier, score: number) => {
        const known = found.get(initiative);
        if (!known || tier < known.tier || (tier === known.tier && score > known.score))
          found.set(initiative, { tier, score });
      };
      for (const [initiative, score] of textScores(word, engine)) add(initiative, TIER.text, score);
      const isMeant = (tier: Tier | undefined) =>
        tier !== undefined && meansPlace(tier, word, isOneOfSeveral);
      sites.forEach(({ area, towns, isSure }, initiative) => {
        const isThere =
          isMeant(named.areas.get(area)) || towns.some((town) => isMeant(named.towns.get(town)));
        if (isThere) add(initiative, TIER.participant, isSure ? SURE : UNSTATED);
      });
      return found;
    },
  };
}

/** What texts are worth: for the word itself, and a little more for each other word for the same thing. */
function textScores(word: Word, engine: TextEngine): Scores {
  // "bus" is a word people say, and not the beginning of business.
  const direct = shares(engine.holding({ ...word, isLast: word.isLast && !isSaying(word) }));
  const scores = new Map(
    [...direct].map(([initiative, share]) => [
      initiative,
      DIRECT.least + share * (DIRECT.best - DIRECT.least),
    ]),
  );
  const meant = meantBy(word);
  for (const other of meant)
    for (const [initiative, share] of shares(engine.holding(other)))
      scores.set(initiative, (scores.get(initiative) ?? 0) + (share * DIRECT.least) / meant.length);
  return scores;
}

/** Scores as shares of the best one. */
function shares(scores: Scores): Scores {
  const best = Math.max(...scores.values());
  return new Map([...scores].map(([initiative, score]) => [initiative, score / best]));
}

/** Whether a word says enough of a place to stand for what is done there. */
function meansPlace(tier: Tier, { text, romaji }: Word, isOneOfSeveral: boolean): boolean {
  if (tier === TIER.prefecture || tier <= TIER.bare) return true;
  return isOneOfSeveral && tier <= TIER.readingBegins && text.length >= (romaji === null ? 2 : 3);
}
