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
const FAILURES = ['full', 'network', 'other'] as const;
export type Failure = (typeof FAILURES)[number];

/** What the worker says to that; an order ends with `stored` or `forgotten`. */
export type Answer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'stored'; stored: number; failed: number; failure: Failure | null }
  | { kind: 'forgotten' };

/** Many times what a region has. */
const MOST_ADDRESSES = 10_000;

// Page and worker may be of two releases: each reads what the other says, and takes nothing it does not know for
// something it does.

/** An order as it was given; null for anything else, so that no new kind of order is taken for "forget". */
export function readOrder(data: unknown): Order | null {
  if (!isObject(data)) return null;
  const { kind, pages, files } = data;
  if (kind === 'forget') return { kind };
  return kind === 'store' && isList(pages) && isList(files) ? { kind, pages, files } : null;
}

/** An answer as it was given; null for anything else. */
export function readAnswer(data: unknown): Answer | null {
  if (!isObject(data)) return null;
  const { kind, done, total, stored, failed, failure } = data;
  switch (kind) {
    case 'progress':
      return isCount(done) && isCount(total) ? { kind, done, total } : null;
    case 'stored': {
      if (!isCount(stored) || !isCount(failed)) return null;
      const known = FAILURES.find((each) => each === failure) ?? 'other';
      return { kind, stored, failed, failure: failure === null ? null : known };
    }
    case 'forgotten':
      return { kind };
    default:
      return null;
  }
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

function isList(data: unknown): data is readonly string[] {
  if (!Array.isArray(data) || data.length > MOST_ADDRESSES) return false;
  // A copy, so that gaps are looked at, too.
  return Array.from(data).every((each) => typeof each === 'string');
}

function isCount(data: unknown): data is number {
  return Number.isInteger(data) && Number(data) >= 0;
}
