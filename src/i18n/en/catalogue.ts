import type { PageWords } from '../shape.ts';

const count = (value: number) => value.toLocaleString('en-GB');
const initiatives = (value: number) => `${count(value)} ${value === 1 ? 'initiative' : 'initiatives'}`;

export const enCatalogue: PageWords['catalogue'] = {
  title: 'Find initiatives',
  lead: 'All initiatives on record in one table. Narrow it by subject or region, and save exactly the rows you see.',
  without:
    'All initiatives are listed here by region. Turn on JavaScript in your browser to narrow and sort them in one table.',
  withoutMany:
    'Numbers by region: the initiatives are on the pages of the regions. Turn on JavaScript in your browser to search them in one table.',
  byRegion: 'Initiatives by region',
  items: count,
  loading: 'Preparing the table…',
  failed: 'The table could not be loaded. The list below works without it.',
  retry: 'Try again',
  filters: 'Filters',
  chosen: (value) => `${count(value)} chosen`,
  text: 'Search by words',
  textHint:
    'Looks in titles, summaries, names of regions and the like. Initiatives must contain all words. Titles are in Japanese.',
  facets: {
    region: 'Region',
    prefecture: 'Prefecture',
    pillar: 'Pillar',
    field: 'Policy field',
    category: 'Category',
    situation: 'Situation in life',
    participants: 'Participants',
    status: 'Status',
    basis: 'Coverage',
    document: 'Document',
    figures: 'Figures in the sources',
    counted: 'Counted',
  },
  facetNotes: {
    region: 'These are numbers on record. They do not tell how much a region does.',
    prefecture: 'Where the region has members. A region across prefectures is found under each of them.',
    status: 'As of the time of the source.',
    participants: '‘Not stated’ does not mean that all municipalities take part.',
  },
  columns: { title: 'Title', summary: 'Summary (by this site)' },
  participants: {
    all: 'All members',
    listed: 'Named',
    count: 'Number only',
    unstated: 'Not stated',
  },
  participantsShort: (value) => `${count(value)} ${value === 1 ? 'municipality' : 'municipalities'}`,
  basis: { selection: 'Selected examples', complete: 'Complete', draft: 'Draft' },
  figures: { yes: 'Yes', no: 'No' },
  figureCount: (value) => (value === 0 ? 'None' : count(value)),
  counted: { yes: 'Counted', no: 'Not counted (listed again, completed …)' },
  marks: { repeated: 'Listed again', completed: 'Completed', outside: 'From another document' },
  notCounted: 'not counted',
  none: 'None',
  active: 'Filters in use',
  remove: 'remove',
  textChip: (text) => `‘${text}’`,
  clear: 'Remove all filters',
  all: (value) => `${initiatives(value)} on record`,
  results: (shown, all) => `${count(shown)} of ${initiatives(all)} on record`,
  nothing: 'No initiative meets these filters. Try fewer of them.',
  basisTitle: 'What the rows of this table rest on',
  basisOf: {
    selection: (value) =>
      `${count(value)} among the initiatives in the ministry’s collection of examples. They were selected and are not all that a region does.`,
    complete: (value) =>
      `${initiatives(value)} of regions that are on record with everything in their vision.`,
    draft: (value) =>
      `${initiatives(value)} of regions that are on record with a draft of their vision. What was decided later may differ.`,
  },
  countedOf: (counted, left) =>
    `${count(counted)} of these rows count towards a region’s number of initiatives. Marked in the table but not counted: ${left}.`,
  countedAll: 'Each row counts as one initiative: none is listed again or completed.',
  leftOut: {
    repeated: (value) => `${count(value)} listed again`,
    completed: (value) => `${count(value)} completed`,
    outside: (value) => `${count(value)} only in a document other than the one a region is recorded from`,
  },
  table: 'Table of initiatives',
  chooseColumns: 'Columns',
  sort: 'Sort by',
  sortNone: 'As on record (regions north to south)',
  ascending: 'ascending',
  descending: 'descending',
  onMap: 'On the map',
  take: 'Save the rows of this table',
  takeNote:
    'As filtered and sorted now, with the columns that are not shown too. Notes for use and the address of this table come along.',
  saveCsv: 'CSV (ZIP)',
  saveJson: 'JSON',
  saved: (name) => `${name} has been saved.`,
  saveFailed: 'Saving failed. Check the connection and try again.',
  exportTitle: (conditions) => (conditions === '' ? 'Initiatives' : `Initiatives (${conditions})`),
  caveats: [
    'Rows whose coverage is ‘selection’ are among the initiatives in the ministry’s collection of examples. They are not all that a region does: do not compare or rank regions by their number.',
    'Rows whose coverage is ‘draft’ are of a region that is known by a draft of its vision. What was decided later may differ.',
    'To count initiatives, use only rows whose counted is yes. Those listed again, completed, or told only by a document outside the coverage do not count.',
    'Where participants is ‘unstated’ the source does not say who takes part. It does not mean all municipalities.',
    'Summaries are words of this site.',
  ],
  notes: {
    title: 'Part of the address could not be used',
    value: (parameter, value) => `There is no ‘${value}’ under ‘${parameter}’.`,
    close: 'Close',
  },
};
