import type { FoundGroup, Searcher } from '../../search/types.ts';
import { whenIdle } from '../../ui/whenIdle.ts';

/** A first key of each kind: kanji, kana, a Latin letter; and two, which meet texts by another way. */
const FIRST_KEYS = ['市', 'あ', 'b', '病院', 'とし'];

/**
 * Does unseen, in idle moments, what the first keys ask for. A browser compiles code where it first runs, and on a phone
 * those keys took three times as long as all that followed.
 */
export function rehearse(
  searcher: Searcher,
  show: (groups: readonly FoundGroup[]) => void,
  most: number,
): void {
  const next = ([query, ...others]: readonly string[]): void => {
    if (query === undefined) return;
    whenIdle(() => {
      show(searcher.search(query, most));
      next(others);
    });
  };
  next(FIRST_KEYS);
}
