/** What one load of a page gave. Times in milliseconds since navigation began, sizes in bytes; null: it never came. */
export interface LoadResult {
  kind: 'load';
  /** Every sampled place of the map had its colour on the screen. */
  firstMap: number | null;
  /** The interactive map was drawn and nothing was pending; null for pages without one. */
  idle: number | null;
  /** Bodies of all answers that were asked for by then. */
  bytesToFirstMap: number | null;
  bytesToIdle: number | null;
  bytes: number;
  requests: number;
  /** What tasks took beyond their first 50 ms, all together, and the longest task whole. */
  blocking: number;
  longestTask: number;
  /** JavaScript heap after collection. */
  heap: number;
}

/** What a reader's hand met on the page once its map was drawn. Milliseconds. */
export interface TouchResult {
  kind: 'touch';
  /** From a click to the painted answer; one value a click. */
  clicks: number[];
  /** Clicks on something lit up that nothing answered within five seconds. */
  unanswered: number;
  /** Main-thread work of one step of the pointer onto another place. */
  hovers: number[];
  /** Main-thread work of one key in the search box, results drawn; empty where there is none. */
  keys: number[];
  motion: { frames: number; seconds: number; worst: number; work: number };
}

/** How long it took from navigation until a click at 水戸市 was answered, and what stood in the way before that click. */
export interface InteractiveResult {
  kind: 'interactive';
  /** Null: it never was. */
  interactive: number | null;
  /** As in a load, of the tasks that began before the click that was answered. */
  blocking: number;
  longestTask: number;
}

/** The JavaScript heap after so many changes, collected: of pages in one tab, and of the selection on one page. */
export interface JourneyResult {
  kind: 'journey';
  pages: { after5: number; after50: number };
  selections: { after5: number; after50: number };
}

export type Result = LoadResult | TouchResult | InteractiveResult | JourneyResult;

/** One measurement to take, and its name in the file of results. */
export interface Job {
  round: number;
  condition: string;
  page: string;
  kind: Result['kind'];
}

export interface Measured extends Job {
  result: Result;
}
