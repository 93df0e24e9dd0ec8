import type { Atlas } from '../../record/atlas.ts';
import { formedOn } from '../../record/membership.ts';
import type { Member, Region } from '../../record/types.ts';
import { municipalityName, regionName, type Voice } from '../voice.ts';
import { type SourceModel, sourceModel } from './initiative.ts';

/** Something that changed for a town, in the order of time. */
export type ChangeModel = { region: { id: string; name: string }; date: string } & (
  | { kind: 'formed' | 'entered' }
  /** The agreement with the central city. */
  | { kind: 'agreed'; centralNames: string[] }
  /** A vision's first fiscal year. */
  | { kind: 'vision'; name: string }
  /** What somebody announced, and when it was to happen; whether it did is not on record. */
  | { kind: 'announced'; text: string; expected: string | null; source: SourceModel }
);

/**
 * When a town's regions came to be, when it joined, which visions began, what has been announced –
 * an accession also for a town that does not belong to the region yet.
 */
export function changesOf(atlas: Atlas, code: string, voice: Voice): ChangeModel[] {
  return atlas.regions
    .flatMap((region) => {
      const own = { id: region.id, name: regionName(voice, region) };
      const member = region.members.find((each) => each.code === code);
      const announced = announcements(atlas, region, code, member !== undefined).map((each) => ({
        region: own,
        ...each,
      }));
      return member === undefined ? announced : [...history(atlas, region, member, voice), ...announced];
    })
    .sort((a, b) => order(a).localeCompare(order(b), 'en'));
}

function history(
  atlas: Atlas,
  region: Region,
  { code, joined, entered }: Member,
  voice: Voice,
): ChangeModel[] {
  const own = { id: region.id, name: regionName(voice, region) };
  const formed = formedOn(region);
  // A central city agrees with its partners; of two central cities, also with the other.
  const central = region.centralCities.filter((each) => each !== code);
  const changes: ChangeModel[] = [];
  if (formed !== null) changes.push({ region: own, date: formed, kind: 'formed' });
  if (joined !== null && central.length > 0) {
    const centralNames = central.map((each) => municipalityName(voice, atlas.municipality(each)));
    changes.push({ region: own, date: joined, kind: 'agreed', centralNames });
  }
  if (entered !== undefined) changes.push({ region: own, date: entered, kind: 'entered' });
  for (const { name, from } of region.visions) {
    if (from !== null) changes.push({ region: own, date: String(from), kind: 'vision', name });
  }
  return changes;
}

function announcements(atlas: Atlas, region: Region, code: string, isMember: boolean) {
  return region.announcements
    .filter((each) => each.code === code || (isMember && each.code === undefined))
    .map(({ text, expected, seen, source }) => ({
      date: seen,
      kind: 'announced' as const,
      text,
      expected: expected ?? null,
      source: sourceModel(atlas, source),
    }));
}

/** A fiscal year begins in April; "2022-02" stands before "2022-02-21". */
function order(change: ChangeModel): string {
  return change.kind === 'vision' ? `${change.date}-04` : change.date;
}
