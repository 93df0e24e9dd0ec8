import type { PageWords } from '../shape.ts';
import { counted } from './record.ts';

export const enThemes: PageWords['themes'] = {
  title: 'By theme',
  lead: 'Regions that do the same thing, theme by theme: care for sick children, shared libraries, emergency care and more.',
  regions: (value) => counted(value, 'region'),
  initiatives: (value) => counted(value, 'initiative'),
  among:
    'Chosen by reading the sources: the collection of the Ministry of Internal Affairs and Communications, visions of cities, and one draft. The collection shows a few examples for each region, so a region that is not here may well do the same.',
  description: (name, regions) =>
    `Which regions work on ‘${name}’, and what they do: ${counted(regions, 'region')} among what is on record.`,
  onRecord: (regions, initiatives, drafts) =>
    `Among what is on record, ${counted(regions, 'region')} with ${counted(initiatives, 'initiative')}${drafts === 0 ? '' : ` (${drafts} of a draft)`}.`,
  mapLabel: (name) => `Map of the regions with ‘${name}’ on record`,
  shown: 'Regions with such an initiative on record',
  absent: 'Not on record here (the region may well do the same)',
  none: 'All initiatives of the adopted vision are on record, and none is of this kind',
  listTitle: 'Initiatives by region',
  others: 'Other themes',
  draft: 'draft',
  similar: 'Similar initiatives in other regions',
  similarAmong:
    'Titles, descriptions (with their English translations), categories and themes of what is on record are compared by machine; the nearest comes first. A region that is not here may well do the same.',
  noSimilar: 'Nothing clearly similar was found among what is on record.',
  further: 'Show initiatives a little further off (some may be something else)',
  theme: 'Theme',
  words: 'Words in common',
  category: 'Same category',
  toAll: 'All themes',
};
