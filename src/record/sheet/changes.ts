import { isObject } from '../check/place.ts';
import type { Made } from './place.ts';

/** Keys of initiatives, by what a sheet does to them. */
export interface Changes {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  same: number;
}

export function changesOf(before: readonly Made[], after: readonly Made[]): Changes {
  const old = new Map(before.map((each) => [String(each.key), canonical(each)]));
  const now = new Map(after.map((each) => [String(each.key), canonical(each)]));
  const kept = [...now.keys()].filter((key) => old.has(key));
  const changed = kept.filter((key) => old.get(key) !== now.get(key));
  return {
    added: [...now.keys()].filter((key) => !old.has(key)),
    changed,
    removed: [...old.keys()].filter((key) => !now.has(key)),
    same: kept.length - changed.length,
  };
}

/** Entries that say the same as the record has them, so that a file changes only where its content does. */
export function unchangedAsBefore(before: readonly Made[], after: readonly Made[]): Made[] {
  const old = new Map(before.map((each) => [each.key, { each, text: canonical(each) }]));
  return after.map((each) => {
    const same = old.get(each.key);
    return same?.text === canonical(each) ? same.each : each;
  });
}

/** The same text for the same content: keys in order, empty lists left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (!isObject(each)) return each;
    const entries = Object.entries(each).filter(([, held]) => !Array.isArray(held) || held.length > 0);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
