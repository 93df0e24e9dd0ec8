import type { Words } from '../shape.ts';
import { counted, listed } from './record.ts';

const initiatives = (value: number) => counted(value, 'initiative');
const regions = (value: number) => counted(value, 'region');
const municipalities = (value: number) => counted(value, 'municipality', 'municipalities');
const theRegions = (names: readonly string[]) => listed(names.map((name) => `the ${name}`));

/** "+12.3%", "−3%", "0%" also for what only rounds to it. */
const signed = (value: number) =>
  `${value.toLocaleString('en-GB', { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).replace(/^-/, '−')}%`;

const isSigned = (figure: string) => /^[+−]/.test(figure);

/** The unit once, "450,000–500,000 people"; signs would run into the dash. */
function between(from: string, to: string): string {
  if (isSigned(from) || isSigned(to)) return `${from} to ${to}`;
  return `${/^[\d.,]+/.exec(from)?.[0] ?? from}–${to}`;
}

/** What is said beside a map that can be coloured in several ways. */
export const enColouring: Words['colouring'] = {
  region: 'Map view',
  mode: 'Colour by',
  modes: {
    lead: 'Largest subject',
    category: 'One category',
    pillar: 'One of the three pillars',
    stat: 'Population and other figures',
    members: 'Central cities and partners',
  },
  subject: {
    category: 'Category',
    pillar: 'Pillar',
    stat: 'Figure',
  },
  stats: {
    population: 'Population (2025, preliminary)',
    change: 'Population change (2015–2025, preliminary)',
    outlook: 'Projected population change (2020–2050)',
    density: 'Population density (2020)',
    'day-night': 'Daytime population per 100 at night (2020)',
    area: 'Area (April 2026)',
    members: 'Number of members',
    age: 'Year the region began',
  },
  titles: {
    lead: 'Largest subject',
    category: (label) => `Initiatives in ‘${label}’`,
    pillar: (label) => `Initiatives under ‘${label}’`,
    members: 'Central cities and partner municipalities',
  },
  explain: {
    lead: 'Initiatives on record are counted by subject. Each region has the colour of its largest subject.',
    count: (label) => `The colour says how many of the initiatives on record belong to ‘${label}’.`,
    members: 'The colour says what part a municipality has in its region.',
    stats: {
      population: 'Sum over the members, from the preliminary counts of the 2025 census.',
      change: 'Change of the population from the 2015 census to the 2025 census (preliminary).',
      outlook:
        'Change of the population from the 2020 census to the projection for 2050 by the National Institute of Population and Social Security Research.',
      density: 'Population of the 2020 census, divided by the area of 1 April 2026.',
      'day-night': 'People there by day for every 100 who live there (2020 census).',
      area: 'Sum over the members (1 April 2026).',
      members: 'Number of municipalities, with the central city.',
      age: 'Year of the first partnership agreement (for Shimonoseki-shi, of its formation policy).',
    },
  },
  basis: {
    selection: (value) =>
      `For ${regions(value)}, only the examples in the collection by the Ministry of Internal Affairs and Communications are counted, not all initiatives.`,
    complete: (names) => `For ${theRegions(names)}, all initiatives of the vision are counted.`,
    draft: (names) => `For ${theRegions(names)}, a draft of the vision is counted.`,
    incomparable: 'Numbers of examples and numbers of all initiatives cannot be compared.',
    yearOfFigures: (year) =>
      `Calculated for the members at the end of ${year}. The dates of the figures themselves stay the same.`,
    yearOfInitiatives: 'Initiatives are counted as they are on record now, not as they were in that year.',
    lastYear: 'The map for 2025 rests on the record of 1 April; the end of that year has not been checked.',
  },
  entries: {
    count: (from, to) => {
      if (to === null) return `${initiatives(from)} or more`;
      return from === to ? initiatives(from) : `${from}–${initiatives(to)}`;
    },
    present: 'Some (all initiatives counted, drafts too)',
    absent: 'Not among the examples',
    none: 'None (all initiatives counted, drafts too)',
    unknown: 'Some figures are not published',
    central: 'Central city',
    partner: 'Partner municipality',
    prefectural: 'Under Kochi Prefecture’s own scheme',
    several: 'In two or more regions',
    announced: 'Said to be joining',
    nothing: 'No colour: municipality outside any region',
  },
  // In the legend and in brackets, so none begins with a letter.
  forms: {
    lead: '2 or more ahead',
    narrow: '1 ahead',
    tie: '2 level or 1 apart',
    mixed: '3 or more level',
  },
  announcedPassed: (count) => `${count} (the time given has passed; not confirmed)`,
  about: 'About these colours',
  range: {
    // "−5% or more" could be taken for a loss of 5 per cent or more.
    below: (to) => (isSigned(to) ? `Below ${to}` : `Under ${to}`),
    between,
    above: (from) => (isSigned(from) ? `${from} and above` : `${from} or more`),
    until: (to) => `Up to ${to}`,
    since: (from) => `${from} or later`,
  },
  figure: {
    population: (value) => counted(value, 'person', 'people'),
    change: signed,
    outlook: signed,
    density: (value) => `${value.toLocaleString('en-GB', { maximumFractionDigits: 0 })} per km²`,
    'day-night': (value) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 }),
    area: (value) => `${value.toLocaleString('en-GB', { maximumFractionDigits: 0 })} km²`,
    members: municipalities,
    age: (value) => String(value),
  },
  ofCounted: (some, all) => `${some} of ${initiatives(all)}`,
  share: (some, all) => `${some} of ${all}`,
  regions,
  municipalities,
  values: 'Region by region',
  legend: 'Legend',
  filter: {
    hint: 'Choose a colour to see only the places that have it.',
    chosen: (label, shown) => `Only ‘${label}’ is shown (${shown}).`,
    cleared: 'All colours are shown.',
    unknown: (id) => `This legend has no entry ‘${id}’. All colours are shown.`,
  },
  year: {
    /** The record does not reach to the end of its last year. */
    last: '2025 (as of 1 April)',
    label: 'Year',
    end: (year) => `End of ${year}`,
    nowLong: '1 April 2025',
    earlier: 'One year earlier',
    later: 'One year later',
    reset: 'Back to the current record',
    counts: (inAll, members) => `${regions(inAll)}, ${municipalities(members)}`,
    told: (when, inAll, members) => `${when}: ${regions(inAll)}, ${municipalities(members)}.`,
    began: 'Regions that began this year',
    joined: 'Municipalities that joined this year',
    announced: 'Said to be joining',
    none: 'No region began and no municipality joined this year.',
  },
  changed: (title) => `Map coloured by: ${title}.`,
  failed: 'The colours could not be loaded. The map still shows ‘Largest subject’.',
};
