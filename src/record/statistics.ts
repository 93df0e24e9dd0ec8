import type { Atlas } from './atlas.ts';
import type { Municipality } from './types.ts';

export const POPULATION_YEARS = ['y2015', 'y2020', 'y2025preliminary', 'y2030', 'y2040', 'y2050'] as const;
type PopulationYear = (typeof POPULATION_YEARS)[number];

/** What statistics of an area are summed from. */
export type MunicipalFigures = Pick<
  Municipality,
  'code' | 'population' | 'areaKm2' | 'areaKm2Without' | 'dayNightRatio'
>;

/** A sum over municipalities, with those whose figure is not published: a sum that lacks some is no total. */
interface Sum {
  value: number;
  missing: string[];
}

export interface AreaStatistics {
  population: Record<PopulationYear, Sum>;
  /** Square kilometres, survey of 2026-04-01. */
  areaKm2: Sum;
  /** Inhabitants of 2020 per square kilometre; null where either figure is missing or the area is nought. */
  density: number | null;
  /** Day population of 2020 in per cent of the night's; null where a ratio is missing. */
  dayNightRatio: number | null;
  /** Change of population 2015–2025 (preliminary), per cent; null without both, or from nought. */
  change: number | null;
  /** Projected change of population 2020–2050, per cent; null without both, or from nought. */
  outlook: number | null;
}

/**
 * Sums over a set of municipalities. Each counts once, however often its code is given:
 * regions overlap, and a municipality of three regions has its people only once.
 */
export function areaStatistics(atlas: Pick<Atlas, 'municipality'>, codes: Iterable<string>): AreaStatistics {
  return statisticsOf([...new Set(codes)].map((code) => atlas.municipality(code)));
}

/** The same for municipalities at hand, each given once. */
export function statisticsOf(municipalities: readonly MunicipalFigures[]): AreaStatistics {
  const sum = (figureOf: (municipality: MunicipalFigures) => number | null): Sum => ({
    value: municipalities.reduce((total, each) => total + (figureOf(each) ?? 0), 0),
    missing: municipalities.flatMap((each) => (figureOf(each) === null ? [each.code] : [])),
  });
  const population = Object.fromEntries(
    POPULATION_YEARS.map((year) => [year, sum(({ population: figures }) => figures[year])]),
  ) as Record<PopulationYear, Sum>;
  const densityArea = sum(inhabitedArea);
  const day = sum(dayPopulation);
  return {
    population,
    areaKm2: sum(({ areaKm2 }) => areaKm2),
    density: ratio(population.y2020, densityArea),
    dayNightRatio: percent(day, population.y2020),
    change: changeOf(population.y2015, population.y2025preliminary),
    outlook: changeOf(population.y2020, population.y2050),
  };
}

/** 根室市's census does not reach its northern islands: its people are counted on the area without them. */
function inhabitedArea({ code, areaKm2, areaKm2Without }: MunicipalFigures): number | null {
  return code === '01223' ? areaKm2Without : areaKm2;
}

function dayPopulation({ population, dayNightRatio }: MunicipalFigures): number | null {
  // Nobody by night (双葉町 in 2020) leaves no ratio, and nobody counted by day either.
  if (population.y2020 === 0) return 0;
  return population.y2020 === null || dayNightRatio === null
    ? null
    : (population.y2020 * dayNightRatio) / 100;
}

function ratio(over: Sum, under: Sum): number | null {
  const isWhole = over.missing.length === 0 && under.missing.length === 0;
  return isWhole && under.value > 0 ? over.value / under.value : null;
}

function percent(over: Sum, under: Sum): number | null {
  const share = ratio(over, under);
  return share === null ? null : share * 100;
}

function changeOf(before: Sum, after: Sum): number | null {
  const share = ratio(after, before);
  return share === null ? null : (share - 1) * 100;
}
