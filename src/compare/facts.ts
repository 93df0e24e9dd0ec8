import type { MapTopology } from '../geo/mapTopology.ts';
import type { Atlas } from '../record/atlas.ts';
import { countByCategory, coverageKind, distinctInitiatives } from '../record/counting.ts';
import { formedOn } from '../record/membership.ts';
import { RECORD_DATE } from '../record/timeline.ts';
import type { Region } from '../record/types.ts';
import { MEASURE_FACTS } from './measureFacts.ts';
import { compactness } from './measures/compactness.ts';
import { contiguity } from './measures/contiguity.ts';
import { centreDistances } from './measures/distances.ts';
import { membersOn, prefecturesSpanned } from './measures/members.ts';
import {
  type BorderLength,
  borderLengths,
  nearestTo,
  overlapsOf,
  type Territory,
  touchesOf,
} from './measures/neighbours.ts';
import { peopleMeasures } from './measures/people.ts';
import { yearsBetween } from './measures/years.ts';
import { rounded } from './round.ts';
import type { CompareFacts, MeasureId, RegionFacts } from './types.ts';

/** The levels that measures rest on: fine for all of them, middle to tell how far compactness hangs on detail. */
export interface CompareGeometry {
  fine: MapTopology;
  middle: MapTopology;
}

/** Decimal places of lengths of borders and of the distance to the nearest region. */
const KILOMETRE_DIGITS = 1;

/**
 * All that regions are compared by, at the day of the record, without a word of any language.
 * The same record and geometry give the same facts, whatever the order of members.
 * @throws Error for a member that is not in the geometry
 */
export function compareFacts(atlas: Atlas, geometry: CompareGeometry): CompareFacts {
  const territories = atlas.regions.map((region) => territoryOf(atlas, region));
  const lengthOf = borderLengths(geometry.fine);
  return {
    asOf: RECORD_DATE,
    measures: [...MEASURE_FACTS],
    regions: atlas.regions.map((region, index) => {
      const territory = territories[index] ?? territoryOf(atlas, region);
      return regionFacts(
        atlas,
        region,
        geometry,
        relationsOf(territory, territories, geometry.fine, lengthOf),
      );
    }),
  };
}

function territoryOf(atlas: Atlas, region: Region): Territory {
  return {
    region: region.id,
    members: new Set(membersOn(region, RECORD_DATE).map(({ code }) => code)),
    centralHalls: region.centralCities.flatMap((code) => {
      const { hall } = atlas.municipality(code);
      return hall ? [hall] : [];
    }),
  };
}

function relationsOf(
  own: Territory,
  all: readonly Territory[],
  map: MapTopology,
  lengthOf: BorderLength,
): RegionFacts['relations'] {
  const nearest = nearestTo(own, all);
  return {
    overlaps: overlapsOf(own, all),
    touches: touchesOf(own, all, map.touching, lengthOf).map(({ region, sharedBorderKm }) => ({
      region,
      sharedBorderKm: rounded(sharedBorderKm, KILOMETRE_DIGITS) ?? 0,
    })),
    nearest: nearest && { region: nearest.region, km: rounded(nearest.km, KILOMETRE_DIGITS) ?? 0 },
  };
}

function regionFacts(
  atlas: Atlas,
  region: Region,
  { fine, middle }: CompareGeometry,
  relations: RegionFacts['relations'],
): RegionFacts {
  const { centralCities } = region;
  const members = membersOn(region, RECORD_DATE);
  // In order, so that sums come out the same to the last bit whatever the order of the record.
  const codes = members.map(({ code }) => code).sort();
  const hallOf = (code: string) => atlas.municipality(code).hall;
  const partners = codes.filter((code) => !centralCities.includes(code));
  const distances = centreDistances(centralCities.map(hallOf), partners.map(hallOf));
  const connection = contiguity(codes, centralCities, fine.touching);
  const initiatives = distinctInitiatives(region);
  return {
    region: region.id,
    centralCities: [...centralCities],
    coverage: coverageKind(region.coverage),
    n: initiatives.length,
    values: roundedValues({
      members: codes.length,
      prefectures: prefecturesSpanned(codes),
      ...peopleMeasures(atlas, codes, centralCities),
      years: yearsBetween(formedOn(region), RECORD_DATE),
      meanDistance: distances?.mean ?? null,
      longestDistance: distances?.longest ?? null,
      compactness: compactness(fine.area(codes)),
      parts: connection.parts.length,
      exclaves: connection.exclaves.length,
      touching: relations.touches.length,
      overlapping: relations.overlaps.length,
    }),
    prefectural: members.filter(({ scheme }) => scheme === 'prefectural').length,
    compactnessMiddle: rounded(compactness(middle.area(codes)), digitsOf('compactness')),
    contiguity: connection,
    byPillar: counts(initiatives.map(({ pillar }) => pillar)),
    byCategory: Object.fromEntries([...countByCategory(region)].sort(byKey)),
    relations,
  };
}

function roundedValues(values: Record<MeasureId, number | null>): Record<MeasureId, number | null> {
  return Object.fromEntries(
    MEASURE_FACTS.map(({ id, digits }) => [id, rounded(values[id], digits)]),
  ) as Record<MeasureId, number | null>;
}

function digitsOf(measure: MeasureId): number {
  return MEASURE_FACTS.find(({ id }) => id === measure)?.digits ?? 0;
}

function counts(keys: readonly string[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + 1);
  return Object.fromEntries([...sums].sort(byKey));
}

function byKey([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}
