import type { PageWords, Words } from '../shape.ts';
import { counted } from './record.ts';

const members = (value: number) => counted(value, 'member');
const regions = (value: number) => counted(value, 'region');
const municipalities = (value: number) => counted(value, 'municipality', 'municipalities');

export const enTimeline: Words['timeline'] = {
  title: 'Number of members over time',
  caption: 'Members at the end of each year (31 December)',
  choose: 'Choose a year to see the map as it was at the end of it.',
  known: 'The number for 2025 rests on the record of 1 April; the end of that year has not been checked.',
  yearMap: (year) => `${year}: map at the end of the year`,
  notYet: 'not yet begun',
  declared: 'Declaration to become the centre of a region',
  formed: (value) => `The region begins with ${members(value)}`,
  alone: 'The region begins: a single city, with its formation policy',
  joined: 'Joining',
  left: 'Leaving',
  becomes: (value) => `then ${members(value)}`,
  announced: 'Announced to join',
  doubted: 'date not fully confirmed',
};

export const enYears: PageWords['years'] = {
  title: 'Year by year',
  lead: 'How many regions there were at the end of each year (31 December), which ones began in it, and which municipalities joined.',
  known:
    'For 2025 you see the record of 1 April, with plans and notices that became known later. Anything else that changed is not shown yet.',
  doubts: 'Where a date is uncertain, the page of the region explains it under ‘Not fully confirmed’.',
  prefectural: (value) =>
    `Memberships include the ${municipalities(value)} that take part under Kochi Prefecture’s own scheme.`,
  year: (year) => String(year),
  standing: (inAll, memberships) => `${regions(inAll)}, ${counted(memberships, 'membership')}`,
  distinct: (value) => `${municipalities(value)} once overlaps are taken out`,
  formedCount: (value) => `${regions(value)} began`,
  joinedCount: (value) => `${municipalities(value)} joined`,
  leftCount: (value) => `${municipalities(value)} left`,
  formed: 'Regions that began',
  joined: 'Municipalities that joined a region',
  left: 'Municipalities that left a region',
  map: (year) => `Show the map as of the end of ${year}`,
};
