/** What a page asks of the worker. Addresses are complete. */
export type Order =
  | {
      kind: 'store';
      /** The page that asks comes first: without it nothing is kept. */
      pages: readonly string[];
      files: readonly string[];
    }
  | { kind: 'forget' };

/** Why something could not be stored. */
export type Failure = 'full' | 'network' | 'other';

/** What the worker says to that; an order ends with `stored` or `forgotten`. */
export type Answer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'stored'; stored: number; failed: number; failure: Failure | null }
  | { kind: 'forgotten' };
