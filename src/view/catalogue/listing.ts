import type { Atlas } from '../../record/atlas.ts';
import { type CoverageKind, coverageKind, distinctInitiatives } from '../../record/counting.ts';
import { type Labelled, labelled } from '../models/initiative.ts';
import { regionName, told, type Voice } from '../voice.ts';
import type { Mark } from './file.ts';

/**
 * Most initiatives that the built page lists one by one. Beyond it the page would weigh more than a reader without
 * script can wait for, and names the regions alone, each of which lists its own.
 */
export const MOST_LISTED = 1500;

export interface ListedInitiative {
  key: string;
  number: string | null;
  /** As printed, in Japanese on every page. */
  title: string;
  category: Labelled & { family: string };
  pillar: string;
  mark: Mark;
}

export interface ListedRegion {
  id: string;
  name: string;
  coverage: CoverageKind;
  asOf: string;
  /** Distinct initiatives. */
  counted: number;
  /** Initiatives on record, repeated and completed ones too. */
  rows: number;
  initiatives: ListedInitiative[];
}

/** The catalogue as the built page has it; regions north to south. */
export interface Listing {
  rows: number;
  /** Whether each region names its initiatives. */
  isWhole: boolean;
  regions: ListedRegion[];
}

export function listing(atlas: Atlas, voice: Voice, most = MOST_LISTED): Listing {
  const rows = atlas.regions.reduce((sum, { initiatives }) => sum + initiatives.length, 0);
  const isWhole = rows <= most;
  return {
    rows,
    isWhole,
    regions: atlas.regions.map((region) => {
      const counted = new Set(distinctInitiatives(region));
      return {
        id: region.id,
        name: regionName(voice, region),
        coverage: coverageKind(region.coverage),
        asOf: region.coverage.asOf,
        counted: counted.size,
        rows: region.initiatives.length,
        initiatives: (isWhole ? region.initiatives : []).map((each) => ({
          key: each.key,
          number: each.number,
          title: each.title,
          category: {
            ...labelled(atlas, voice, 'categories', each.category),
            family: atlas.familyOf(each.category),
          },
          pillar: shortPillar(atlas, voice, each.pillar),
          mark: markOf(each, counted.has(each)),
        })),
      };
    }),
  };
}

/** Why an initiative is not counted; "counted" where it is. */
export function markOf(
  { repeats, status }: { repeats?: string | undefined; status: string },
  isCounted: boolean,
): Mark {
  if (isCounted) return 'counted';
  if (repeats !== undefined) return 'repeated';
  return status === 'completed' ? 'completed' : 'outside';
}

/** @throws Error for an id that the taxonomy does not have */
function shortPillar({ taxonomy }: Atlas, voice: Voice, id: string): string {
  const pillar = taxonomy.pillars.find((each) => each.id === id);
  if (!pillar) throw new Error(`no pillar "${id}" in the taxonomy`);
  return told(voice, pillar.short).text;
}
