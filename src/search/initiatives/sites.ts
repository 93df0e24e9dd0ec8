import type { InitiativeDocument } from '../documents.ts';
import type { Places } from '../places/prepare.ts';

/** Where an initiative is: its region and who takes part, by their places in the lists. */
export interface Site {
  area: number;
  towns: readonly number[];
  /** Whether the sources say that these take part; if not, they are the region's members. */
  isSure: boolean;
  /** Whether these are the region's members, all of them. */
  isEveryone: boolean;
}

export function sitesOf(initiatives: readonly InitiativeDocument[], { areas, byCode }: Places): Site[] {
  const areaOf = new Map(areas.map(({ document }, place) => [document.id, place]));
  // One list for all initiatives of a region that have none of their own.
  const everyone = areas.map(({ members }) => [...members]);
  return initiatives.map(({ region, participants }) => {
    const area = areaOf.get(region) ?? -1;
    const isEveryone = typeof participants === 'string';
    const towns = isEveryone
      ? (everyone[area] ?? [])
      : participants.flatMap((code) => byCode.get(code) ?? []);
    return { area, towns, isSure: participants !== 'unstated', isEveryone };
  });
}
