/** What can be found. */
export type FoundKind = 'municipality' | 'region' | 'initiative';

/** Why something was found: the field, its text, and which of its characters the query met. */
export interface Why {
  field:
    | 'name'
    | 'reading'
    | 'romaji'
    | 'code'
    | 'alias'
    | 'prefecture'
    | 'title'
    | 'summary'
    | 'category'
    | 'place'
    | 'word';
  /** Plain text without readings, shortened around the match. */
  text: string;
  /** Half-open ranges of characters (UTF-16 units) in `text`. */
  ranges: readonly (readonly [start: number, end: number])[];
  /** What of the query was left out, where not all of it could be met: 中央区 of 札幌市中央区. */
  unmet?: string;
}

/** One result. */
export interface Found {
  kind: FoundKind;
  /** Code, region id, or "region/key". */
  id: string;
  /** Path of the address contract, without base and language. */
  path: string;
  /** In the page's language; may carry a reading (病院《びょういん》). */
  title: string;
  /** Language the title is really in: initiatives' titles are Japanese on English pages too. */
  titleLanguage: 'ja' | 'en';
  /** A second line that tells namesakes apart: prefecture and region of a town, region of an initiative. */
  detail: string;
  why: Why | null;
}

/** Results in the order they are shown: the group with the best result first. */
export interface FoundGroup {
  kind: FoundKind;
  results: readonly Found[];
  /** How many there are in all; `results` may be cut. */
  total: number;
}

/** An index that has been loaded. */
export interface Searcher {
  /** @param most results of each group */
  search(query: string, most: number): readonly FoundGroup[];
}

/** An index whose texts are still being taken in. */
export interface OpenedIndex extends Searcher {
  /** Resolves when all of them are, in no haste. */
  readonly ready: Promise<void>;
  /** Makes haste; until then a search would keep the page from answering. */
  whenReady(): Promise<void>;
}
