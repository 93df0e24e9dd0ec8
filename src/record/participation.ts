import type { Initiative, Region } from './types.ts';

/**
 * What the sources say about one member and one initiative.
 * - `takes-part`: the municipality is named, or all members are
 * - `not-named`: others are listed and it is not among them
 * - `unstated`: the sources do not say who takes part, or only how many
 */
export type Participation = 'takes-part' | 'not-named' | 'unstated';

/** @throws Error if the municipality is not a member: an outsider has no participation to speak of. */
export function participation(region: Region, initiative: Initiative, code: string): Participation {
  if (!region.members.some((member) => member.code === code)) {
    throw new Error(`${code} is not a member of ${region.id}`);
  }
  const { participants } = initiative;
  switch (participants.kind) {
    case 'all':
      return 'takes-part';
    case 'listed':
      return participants.codes.includes(code) ? 'takes-part' : 'not-named';
    case 'count':
    case 'unstated':
      return 'unstated';
  }
}
