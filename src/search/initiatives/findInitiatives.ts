import type { PlaceMatches } from '../places/findPlaces.ts';
import { TIER, type Tier } from '../places/tiers.ts';
import { isSaying, meantBy } from '../query/meant.ts';
import type { Word } from '../query/words.ts';
import { type InitiativeMatches, inEither } from './matches.ts';
import { addAll, createLedger, type Ledger, type Scores } from './scores.ts';
import { createSiteFinder } from './siteFinder.ts';
import type { Site } from './sites.ts';
import type { TextEngine } from './textEngine.ts';

export interface InitiativeFinder {
  /**
   * Initiatives that answer a word: by their texts, by what the word means, by who takes part.
   * @param named whom the word names
   * @param isOneOfSeveral beside other words the beginning of a place's name is enough
   */
  find(word: Word, named: PlaceMatches, isOneOfSeveral: boolean): InitiativeMatches;
  /** Initiatives whose texts only resemble a word. */
  resembling(word: Word): InitiativeMatches;
}

/** What the best text for a word is worth; other words for the same thing never reach what the least is worth. */
const DIRECT = { least: 5, best: 10 };

/** Words whose matches are kept: one query is tried in several ways, of mostly the same words. */
const REMEMBERED = 8;

export function createInitiativeFinder(sites: readonly Site[], engine: TextEngine): InitiativeFinder {
  const findAt = createSiteFinder(sites);
  const ledger = createLedger(sites.length);
  const known = new Map<string, { named: PlaceMatches; found: InitiativeMatches }>();
  const lookUp = (word: Word, named: PlaceMatches, isOneOfSeveral: boolean) => {
    const meant = (places: ReadonlyMap<number, Tier>) =>
      new Set([...places].flatMap(([place, tier]) => (meansPlace(tier, word, isOneOfSeveral) ? place : [])));
    return inEither(byText(textScores(word, engine, ledger)), findAt(meant(named.areas), meant(named.towns)));
  };
  return {
    find(word, named, isOneOfSeveral) {
      const key = `${word.typed}\n${word.isLast}\n${isOneOfSeveral}`;
      const last = known.get(key);
      if (last?.named === named) return last.found;
      const found = lookUp(word, named, isOneOfSeveral);
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, { named, found });
      return found;
    },
    resembling: (word) => byText(engine.resembling(word)),
  };
}

function byText({ places, scores }: Scores): InitiativeMatches {
  return { places, scores, tiers: new Array<Tier>(places.length).fill(TIER.text) };
}

/** What texts are worth: for the word itself, and a little more for each other word for the same thing. */
function textScores(word: Word, engine: TextEngine, ledger: Ledger): Scores {
  // "bus" is a word people say, and not the beginning of business.
  const direct = engine.holding({ ...word, isLast: word.isLast && !isSaying(word) });
  const whole = shares(direct, DIRECT.least, DIRECT.best - DIRECT.least);
  const meant = meantBy(word);
  if (meant.length === 0) return whole;
  addAll(ledger, whole);
  for (const other of meant) addAll(ledger, shares(engine.holding(other), 0, DIRECT.least / meant.length));
  return ledger.take();
}

/** For every one the least, and of the rest as large a share as its score is of the best one's. */
function shares({ places, scores }: Scores, least: number, rest: number): Scores {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return { places, scores: scores.map((score) => least + (score / best) * rest) };
}

/** Whether a word says enough of a place to stand for what is done there. */
function meansPlace(tier: Tier, { text, romaji }: Word, isOneOfSeveral: boolean): boolean {
  if (tier === TIER.prefecture || tier <= TIER.bare) return true;
  return isOneOfSeveral && tier <= TIER.readingBegins && text.length >= (romaji === null ? 2 : 3);
}
