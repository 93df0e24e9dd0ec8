import type { PageWords } from '../shape.ts';
import { counted } from './record.ts';

export const enThemes: PageWords['themes'] = {
  title: 'By theme',
  lead: 'Regions that do the same thing, theme by theme: care for sick children, shared libraries, emergency care and more.',
  regions: (value) => counted(value, 'region'),
  initiatives: (value) => counted(value, 'initiative'),
  among:
    'Chosen by reading what is on record. The collection of the Ministry of Internal Affairs and Communications shows a few examples for each region: a region that is not here may well do the same.',
  description: (name, regions) =>
    `Which regions work on ‘${name}’, and what they do: ${counted(regions, 'region')} among what is on record.`,
  onRecord: (regions, initiatives) =>
    `Among what is on record, ${counted(regions, 'region')} with ${counted(initiatives, 'initiative')}.`,
  mapLabel: (name) => `Map of the regions with ‘${name}’ on record`,
  shown: 'Regions with such an initiative on record',
  absent: 'Not on record here (the region may well do the same)',
  none: 'All initiatives are on record (some as a draft), and none is of this kind',
  listTitle: 'Initiatives by region',
  others: 'Other themes',
  draft: 'draft',
  similar: 'Similar initiatives in other regions',
  similarAmong:
    'Found by machine among what is on record, by words of the descriptions and by theme, nearest first. A region that is not here may well do the same.',
  noSimilar: 'Nothing similar was found among what is on record.',
  theme: 'Theme',
  words: 'Words in common',
  category: 'Same category',
  toAll: 'All themes',
};
