import type { Atlas } from '../../record/atlas.ts';
import { formedOn } from '../../record/membership.ts';
import type { Region } from '../../record/types.ts';
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

/** When a town's regions came to be, when it joined, which visions began, what has been announced. */
export function changesOf(
  atlas: Atlas,
  regions: readonly Region[],
  code: string,
  voice: Voice,
): ChangeModel[] {
  return regions
    .flatMap((region): ChangeModel[] => {
      const own = { id: region.id, name: regionName(voice, region) };
      const member = region.members.find((each) => each.code === code);
      const formed = formedOn(region);
      const agreed = member?.joined ?? null;
      const entered = member?.entered ?? null;
      return [
        ...(formed === null ? [] : [{ region: own, date: formed, kind: 'formed' as const }]),
        ...(agreed === null || region.centralCities.includes(code)
          ? []
          : [
              {
                region: own,
                date: agreed,
                kind: 'agreed' as const,
                centralNames: region.centralCities.map((each) =>
                  municipalityName(voice, atlas.municipality(each)),
                ),
              },
            ]),
        ...(entered === null ? [] : [{ region: own, date: entered, kind: 'entered' as const }]),
        ...region.visions.flatMap(({ name, from }) =>
          from === null ? [] : [{ region: own, date: String(from), kind: 'vision' as const, name }],
        ),
        ...region.announcements
          .filter((each) => each.code === undefined || each.code === code)
          .map(({ text, expected, seen, source }) => ({
            region: own,
            date: seen,
            kind: 'announced' as const,
            text,
            expected: expected ?? null,
            source: sourceModel(atlas, source),
          })),
      ];
    })
    .sort((a, b) => order(a).localeCompare(order(b)));
}

/** A fiscal year begins in April; "2022-02" stands before "2022-02-21". */
function order(change: ChangeModel): string {
  return change.kind === 'vision' ? `${change.date}-04` : change.date;
}
