import type { Atlas } from '../../record/atlas.ts';
import { areaStatistics } from '../../record/statistics.ts';
import type { MeasureId } from '../types.ts';

type PeopleMeasure = Extract<
  MeasureId,
  | 'population2015'
  | 'population2020'
  | 'population2025'
  | 'population2050'
  | 'change'
  | 'outlook'
  | 'area'
  | 'density'
  | 'centralShare'
  | 'dayNight'
>;

/**
 * People and area of a region, each of them null where a member's figure is not published: a sum without it would be
 * of another region. Populations of the censuses of 2015, 2020 and 2025 (preliminary) and as projected for 2050 in
 * 2023; `change` 2015–2025 and `outlook` 2020–2050 in per cent of the earlier year; `area` as surveyed by 国土地理院,
 * km²; `density` of 2020; `centralShare`: the central cities' part of the people of 2020, per cent; `dayNight`:
 * day population in per cent of the night's, members weighed by their people.
 */
export function peopleMeasures(
  atlas: Pick<Atlas, 'municipality'>,
  members: readonly string[],
  centralCities: readonly string[],
): Record<PeopleMeasure, number | null> {
  const { population, areaKm2, density, change, outlook, dayNightRatio } = areaStatistics(atlas, members);
  const central = areaStatistics(atlas, centralCities).population.y2020;
  return {
    population2015: whole(population.y2015),
    population2020: whole(population.y2020),
    population2025: whole(population.y2025preliminary),
    population2050: whole(population.y2050),
    change,
    outlook,
    area: whole(areaKm2),
    density,
    centralShare: percentOf(whole(central), whole(population.y2020)),
    dayNight: dayNightRatio,
  };
}

function whole({ value, missing }: { value: number; missing: readonly string[] }): number | null {
  return missing.length === 0 ? value : null;
}

function percentOf(part: number | null, total: number | null): number | null {
  return part === null || total === null || total === 0 ? null : (part / total) * 100;
}
