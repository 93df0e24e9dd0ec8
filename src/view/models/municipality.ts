import { type Bounds, isWithin } from '../../geo/camera.ts';
import { kilometresBetween } from '../../geo/distance.ts';
import type { Atlas } from '../../record/atlas.ts';
import { sixDigits } from '../../record/code.ts';
import { type CoverageKind, coverageKind, distinctInitiatives } from '../../record/counting.ts';
import { formedOn } from '../../record/membership.ts';
import type { Municipality, Region } from '../../record/types.ts';
import { municipalityName, prefectureName, regionName, type Voice } from '../voice.ts';
import { type AgreementLink, agreementsOfMunicipality } from './agreement.ts';
import { type ChangeModel, changesOf } from './changes.ts';
import type { MunicipalityName } from './initiative.ts';
import { notNamed, situationsOf } from './situations.ts';
import { type StrategyModel, strategyModel } from './strategy.ts';
import { MOST_IN_TOWN, type TownList, townList } from './townList.ts';

/** A municipality's place in one of its regions. */
export interface MembershipModel {
  region: { id: string; name: string };
  centralNames: string[];
  /** How many municipalities the region has, this one included. */
  members: number;
  isCentral: boolean;
  /** Day of the agreement; null for a single central city. */
  agreed: string | null;
  /** Where taking part began on another day. */
  entered: string | null;
  /** When the region came to be. */
  formed: string | null;
  coverage: { kind: CoverageKind; asOf: string; counted: number };
  contact: Region['contact'];
  /** The region's last vision on record. */
  vision: Region['visions'][number] | null;
}

/** Everything a municipality's article says. Serialisable: it travels as a fragment. */
export interface MunicipalityModel extends TownList {
  code: string;
  sixDigits: string;
  name: string;
  /** As officially written. */
  nameJa: string;
  prefecture: string;
  kana: string;
  romaji: string;
  memberships: MembershipModel[];
  changes: ChangeModel[];
  /** For a municipality outside any region, if the position of its hall is published. */
  nearest: { region: { id: string; name: string }; city: string; km: number }[];
  neighbours: (MunicipalityName & { isMember: boolean })[];
  population: Municipality['population'];
  areaKm2: number | null;
  dayNightRatio: number | null;
  hasHall: boolean;
  /** A few islands are governed from another municipality. */
  isHallOutside: boolean;
  agreements: AgreementLink[];
  strategy: StrategyModel | null;
}

const NEAREST = 3;

/**
 * @param neighbours codes of the municipalities that share a border with this one
 * @param extent of the municipality's own area, degrees
 * @param most initiatives that are told in full
 */
export function municipalityModel(
  atlas: Atlas,
  code: string,
  neighbours: readonly string[],
  extent: Bounds | undefined,
  voice: Voice,
  most = MOST_IN_TOWN,
): MunicipalityModel {
  const municipality = atlas.municipality(code);
  const regions = atlas.regionsOf(code);
  const { kana, romaji, population, areaKm2, dayNightRatio, hall } = municipality;
  return {
    code,
    sixDigits: sixDigits(code),
    name: municipalityName(voice, municipality),
    nameJa: municipality.name,
    prefecture: prefectureName(voice, municipality.prefecture),
    kana,
    romaji,
    memberships: regions.map((region) => membershipModel(atlas, region, code, voice)),
    ...townList(situationsOf(atlas, regions, code, voice), notNamed(atlas, regions, code, voice), most),
    changes: changesOf(atlas, code, voice),
    nearest: regions.length === 0 ? nearestRegions(atlas, municipality, voice) : [],
    neighbours: neighbours.map((each) => ({
      code: each,
      name: municipalityName(voice, atlas.municipality(each)),
      isMember: atlas.regionsOf(each).length > 0,
    })),
    population,
    areaKm2,
    dayNightRatio,
    hasHall: hall !== null,
    isHallOutside: hall !== null && extent !== undefined && !isWithin(hall, extent),
    agreements: agreementsOfMunicipality(atlas, code),
    strategy: strategyModel(atlas, code),
  };
}

function membershipModel(atlas: Atlas, region: Region, code: string, voice: Voice): MembershipModel {
  const member = region.members.find((each) => each.code === code);
  return {
    region: { id: region.id, name: regionName(voice, region) },
    centralNames: region.centralCities.map((each) => municipalityName(voice, atlas.municipality(each))),
    members: region.members.length,
    isCentral: region.centralCities.includes(code),
    agreed: member?.joined ?? null,
    entered: member?.entered ?? null,
    formed: formedOn(region),
    coverage: {
      kind: coverageKind(region.coverage),
      asOf: region.coverage.asOf,
      counted: distinctInitiatives(region).length,
    },
    contact: region.contact,
    vision: region.visions.at(-1) ?? null,
  };
}

/** By the distance from this hall to the hall of the region's (nearer) central city. */
function nearestRegions(atlas: Atlas, { hall }: Municipality, voice: Voice): MunicipalityModel['nearest'] {
  if (hall === null) return [];
  return atlas.regions
    .flatMap((region) =>
      region.centralCities.flatMap((code) => {
        const city = atlas.municipality(code);
        if (city.hall === null) return [];
        return [
          {
            region: { id: region.id, name: regionName(voice, region) },
            city: municipalityName(voice, city),
            km: kilometresBetween(hall, city.hall),
          },
        ];
      }),
    )
    .sort((a, b) => a.km - b.km)
    .filter(({ region }, index, all) => all.findIndex((each) => each.region.id === region.id) === index)
    .slice(0, NEAREST)
    .map((each) => ({ ...each, km: Math.round(each.km) }));
}
