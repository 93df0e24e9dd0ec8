import type { Atlas } from '../record/atlas.ts';
import { type CoverageKind, countByCategory, coverageKind, distinctInitiatives } from '../record/counting.ts';
import { belongsFrom, formedOn } from '../record/membership.ts';
import type { MunicipalFigures } from '../record/statistics.ts';
import type { Region } from '../record/types.ts';
import { type FamilyId, isFamily } from './palette.ts';

/** All that colours rest on, without a word of any language: small enough to travel with the map. */
export interface ColourFacts {
  /** North to south. */
  regions: RegionFacts[];
  /** Family of each category: what decides its hue. */
  families: Record<string, FamilyId>;
  /** Figures of every member, by code. */
  figures: Record<string, MunicipalFigures>;
}

export interface RegionFacts {
  id: string;
  coverage: CoverageKind;
  /** Distinct initiatives by main category and by pillar; those without any are left out. */
  categories: Record<string, number>;
  pillars: Record<string, number>;
  /** Distinct initiatives in all. */
  counted: number;
  /** First agreement or formation policy, as precise as known; null where no source names it. */
  formed: string | null;
  members: MemberFacts[];
  /** Municipalities that somebody has announced as members to come. */
  announced: { code: string; expected: string | null }[];
}

export interface MemberFacts {
  code: string;
  from: string | null;
  left?: string;
  isCentral: boolean;
  /** By a prefecture's own scheme (Kochi's thirteen). */
  isPrefectural: boolean;
}

/** @throws Error for a family of the taxonomy that has no hue */
export function colourFacts(atlas: Atlas): ColourFacts {
  const codes = new Set(atlas.regions.flatMap(({ members }) => members.map(({ code }) => code)));
  return {
    regions: atlas.regions.map(regionFacts),
    families: Object.fromEntries(
      atlas.taxonomy.categories.map(({ id, family }) => {
        if (!isFamily(family)) throw new Error(`no hue for family "${family}"`);
        return [id, family];
      }),
    ),
    figures: Object.fromEntries([...codes].map((code) => [code, figuresOf(atlas, code)])),
  };
}

function regionFacts(region: Region): RegionFacts {
  const initiatives = distinctInitiatives(region);
  const pillars: Record<string, number> = {};
  for (const { pillar } of initiatives) pillars[pillar] = (pillars[pillar] ?? 0) + 1;
  return {
    id: region.id,
    coverage: coverageKind(region.coverage),
    categories: Object.fromEntries(countByCategory(region)),
    pillars,
    counted: initiatives.length,
    formed: formedOn(region),
    members: region.members.map((member) => ({
      code: member.code,
      from: belongsFrom(region, member),
      ...(member.left !== undefined && { left: member.left }),
      isCentral: region.centralCities.includes(member.code),
      isPrefectural: member.scheme === 'prefectural',
    })),
    announced: region.announcements.flatMap(({ kind, code, expected }) =>
      kind === 'accession' && code !== undefined ? [{ code, expected: expected ?? null }] : [],
    ),
  };
}

/** Only what is summed: names and the rest stay behind. */
function figuresOf(atlas: Atlas, code: string): MunicipalFigures {
  const { population, areaKm2, areaKm2Without, dayNightRatio } = atlas.municipality(code);
  return { code, population, areaKm2, areaKm2Without, dayNightRatio };
}
