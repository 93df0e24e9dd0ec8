import { statisticsOf } from '../record/statistics.ts';
import { type Breaks, centredBreaks, quantileBreaks, steppedBreaks } from './classes.ts';
import type { ColourFacts, MemberFacts, RegionFacts } from './facts.ts';
import type { StatId } from './mode.ts';
import type { Ink } from './palette.ts';

/** Classes of a figure, and the colour of each from the lowest up. */
export interface Scale {
  breaks: Breaks;
  inks: readonly Ink[];
}

/** Most classes on each side of a centre. */
const PER_SIDE = 3;
const STEPS = 5;
/** Years of formation in one class. */
const YEARS = 2;

/**
 * A figure of a region, over the members given: people, per cent (`change`, `outlook`, `day-night`), people per
 * square kilometre, square kilometres, municipalities, or the year of formation (`age`).
 * Null where a figure of a member is not published.
 */
export function regionStat(
  { figures }: ColourFacts,
  region: RegionFacts,
  members: readonly MemberFacts[],
  stat: StatId,
): number | null {
  if (stat === 'members') return members.length;
  if (stat === 'age') return region.formed === null ? null : Number(region.formed.slice(0, 4));
  const { population, areaKm2, density, dayNightRatio, change, outlook } = statisticsOf(
    members.flatMap(({ code }) => figures[code] ?? []),
  );
  const whole = ({ value, missing }: { value: number; missing: readonly string[] }) =>
    missing.length === 0 ? value : null;
  switch (stat) {
    case 'population':
      return whole(population.y2025preliminary);
    case 'change':
      return change;
    case 'outlook':
      return outlook;
    case 'density':
      return density;
    case 'day-night':
      return dayNightRatio;
    case 'area':
      return whole(areaKm2);
  }
}

/** Classes over all regions as they are today: those of a year before keep them, so that years can be compared. */
export function scaleOf(facts: ColourFacts, stat: StatId): Scale {
  const values = facts.regions.flatMap((region) => regionStat(facts, region, region.members, stat) ?? []);
  switch (stat) {
    case 'population':
    case 'density':
    case 'area':
      return rising(quantileBreaks(values, STEPS));
    case 'members':
      return rising(quantileBreaks(values, STEPS, 1));
    case 'change':
    case 'outlook':
      return centred(values, 0);
    case 'day-night':
      return centred(values, 100);
    case 'age': {
      const { breaks, inks } = rising(steppedBreaks(values, YEARS).slice(0, STEPS - 1));
      return { breaks, inks: [...inks].reverse() };
    }
  }
}

function rising(breaks: Breaks): Scale {
  const count = breaks.length + 1;
  // Fewer classes keep to the middle of the ramp's ends.
  const inks = Array.from({ length: count }, (_, index): Ink => {
    const step = count === 1 ? 3 : 1 + Math.round((index * (STEPS - 1)) / (count - 1));
    return `step${Math.min(step, STEPS)}` as Ink;
  });
  return { breaks, inks };
}

/**
 * Strength is the distance from the centre, in classes. Where all regions are on one side of it, as with a population
 * that shrinks everywhere, equal steps would put most of them into one class: they are parted by number instead.
 */
function centred(values: readonly number[], centre: number): Scale {
  const isBelow = values.every((value) => value < centre);
  const breaks = isBelow
    ? [...quantileBreaks(values, PER_SIDE), centre]
    : centredBreaks(values, centre, PER_SIDE);
  const below = breaks.filter((limit) => limit <= centre).length;
  const inks = Array.from({ length: breaks.length + 1 }, (_, index): Ink => {
    const distance = index < below ? below - index : index - below + 1;
    return `${index < below ? 'fall' : 'rise'}${distance}` as Ink;
  });
  return { breaks, inks };
}
