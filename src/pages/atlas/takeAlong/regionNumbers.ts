import type { ColourFacts } from '../../../colour/facts.ts';
import type { StatId } from '../../../colour/mode.ts';
import { type ColourView, countIn, membersOf } from '../../../colour/paint.ts';
import { regionStat } from '../../../colour/regionStat.ts';
import { FIGURE_SOURCES } from '../../../record/figureSources.ts';
import { documentCredits } from '../../../record/initiativeDocuments.ts';

const UNITS: Readonly<Record<StatId, string>> = {
  population: 'people',
  change: 'percent',
  outlook: 'percent',
  density: 'people per km2',
  'day-night': 'percent',
  area: 'km2',
  members: 'municipalities',
  age: 'year',
};

const SOURCES: Readonly<Record<StatId, readonly (keyof typeof FIGURE_SOURCES)[]>> = {
  population: ['census'],
  change: ['census'],
  outlook: ['census', 'projection'],
  density: ['census', 'areaSurvey'],
  'day-night': ['census'],
  area: ['areaSurvey'],
  members: [],
  age: [],
};

/** More than any figure is known by, and fewer than a division leaves. */
const DIGITS = 4;

/** Unit of the numbers of a view; null where colours do not stand for one number. */
export function unitOf({ mode }: ColourView): string | null {
  switch (mode.color) {
    case 'stat':
      return UNITS[mode.stat];
    case 'category':
    case 'pillar':
      return 'initiatives';
    case 'members':
      return 'municipalities';
    case 'lead':
      return null;
  }
}

/** What a view counts or sums for each region, by id; null where it is not known. Empty where there is no unit. */
export function regionNumbers(facts: ColourFacts, view: ColourView): ReadonlyMap<string, number | null> {
  const { mode, year } = view;
  const numberOf = (region: ColourFacts['regions'][number]): number | null => {
    const members = membersOf(region, year);
    if (mode.color === 'members') return members.length;
    if (mode.color === 'stat') return regionStat(facts, region, members, mode.stat);
    const count = countIn(region, mode);
    // Among chosen examples, and often in a draft of titles, nought would say more than is known.
    return count === 0 && region.coverage !== 'complete' ? null : count;
  };
  if (unitOf(view) === null) return new Map();
  return new Map(
    facts.regions.map((region) => {
      const value = numberOf(region);
      return [region.id, value === null ? null : Number(value.toFixed(DIGITS))];
    }),
  );
}

/** Whom a view's figures or initiatives are to be credited to, besides the atlas. @param shown ids of regions */
export function creditsOf(
  facts: ColourFacts,
  { mode }: ColourView,
  shown: ReadonlySet<string>,
  language: 'ja' | 'en',
): string[] {
  if (mode.color === 'members') return [];
  if (mode.color === 'stat')
    return SOURCES[mode.stat].map((source) => FIGURE_SOURCES[source].credit[language]);
  const coverages = facts.regions.filter(({ id }) => shown.has(id)).map(({ coverage }) => coverage);
  return documentCredits(coverages, language);
}
