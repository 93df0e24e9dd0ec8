import type { Atlas } from '../../../record/atlas.ts';
import { type CoverageKind, coverageKind, distinctInitiatives } from '../../../record/counting.ts';
import { paths } from '../../../ui/paths.ts';
import type { InitiativeRow } from './common.ts';

/** What both tables of initiatives say of one, worked out once. */
export interface InitiativeFacts extends InitiativeRow {
  pillar: string;
  field: string;
  family: string;
  category: string;
  coverage: CoverageKind;
  /** Counted under the counting rule (record/counting.ts). */
  isCounted: boolean;
  /** How many municipalities take part, where the source says so. */
  participants: number | null;
  /** Address of its page; without the origin where that is not known. */
  page: string;
}

/**
 * All initiatives of all regions, north to south.
 * @param root address of the site's root, with its slash
 */
export function initiativeFacts(atlas: Atlas, root: string): InitiativeFacts[] {
  const { taxonomy } = atlas;
  return atlas.regions.flatMap((region) => {
    const counted = new Set(distinctInitiatives(region));
    return region.initiatives.map((initiative) => ({
      region,
      initiative,
      pillar: labelOf(taxonomy.pillars, initiative.pillar),
      field: labelOf(taxonomy.fields, initiative.field),
      family: labelOf(taxonomy.families, atlas.familyOf(initiative.category)),
      category: labelOf(taxonomy.categories, initiative.category),
      coverage: coverageKind(region.coverage),
      isCounted: counted.has(initiative),
      participants: participantCount({ region, initiative }),
      page: root + paths.initiative(region.id, initiative.key).slice(1),
    }));
  });
}

function labelOf(list: readonly { id: string; label: { ja: string } }[], id: string): string {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`no "${id}" in the taxonomy`);
  return found.label.ja;
}

function participantCount({ region, initiative: { participants } }: InitiativeRow): number | null {
  switch (participants.kind) {
    case 'all':
      return region.members.length;
    case 'listed':
      return participants.codes.length;
    case 'count':
      return participants.count;
    case 'unstated':
      return null;
  }
}
