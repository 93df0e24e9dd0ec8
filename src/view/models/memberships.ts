import type { MapModel } from './map.ts';

/** Ids of the regions each member belongs to, by code. A file of its own: the first script of a page needs no more. */
export function regionsByCode({
  regions,
}: Pick<MapModel, 'regions'>): ReadonlyMap<string, readonly string[]> {
  const memberships = new Map<string, string[]>();
  for (const { id, codes } of regions) {
    for (const code of codes) memberships.set(code, [...(memberships.get(code) ?? []), id]);
  }
  return memberships;
}
