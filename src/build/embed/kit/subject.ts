import type { EmbedSubject } from '../../../embed/frame/pageData.ts';
import type { Atlas } from '../../../record/atlas.ts';
import type { Region } from '../../../record/types.ts';

/** Everything that has a kit: the regions from north to south, then their members by code. */
export function kitSubjects(atlas: Atlas): EmbedSubject[] {
  return [
    ...atlas.regions.map(({ id }): EmbedSubject => ({ kind: 'region', id })),
    ...atlas.municipalities
      .filter(({ code }) => atlas.regionsOf(code).length > 0)
      .map(({ code }): EmbedSubject => ({ kind: 'municipality', code })),
  ];
}

/** The regions a kit is about. */
export function regionsOfSubject(atlas: Atlas, subject: EmbedSubject): readonly Region[] {
  return subject.kind === 'region' ? [atlas.region(subject.id)] : atlas.regionsOf(subject.code);
}

/** Codes of the members of several regions, each once. */
export function membersOfAll(regions: readonly Region[]): string[] {
  return [...new Set(regions.flatMap(({ members }) => members.map(({ code }) => code)))];
}
