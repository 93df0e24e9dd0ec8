import { isObject } from '../check/place.ts';
import type { SheetLists } from './lists.ts';
import type { Meanings } from './read/cell.ts';
import { vocabulariesOf } from './read/vocabulary.ts';

/** What the words of a region's sheet mean: the lists of the record, its members, its own headings. */
export function meaningsOf(lists: SheetLists, region: unknown, isNew: boolean): Meanings {
  const listed = isObject(region) && Array.isArray(region.members) ? region.members.filter(isObject) : [];
  const codes = listed.map(({ code }) => code);
  const all = lists.municipalities;
  const members = isNew ? all : all.filter(({ code }) => codes.includes(code));
  return {
    words: vocabulariesOf(lists, region),
    who: { members, size: isNew ? null : members.length, all },
  };
}
