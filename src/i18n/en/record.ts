import type { Words } from '../shape.ts';

/** "1 initiative", "1,234 initiatives", "2 municipalities". */
export function counted(value: number, one: string, several = `${one}s`): string {
  return `${value.toLocaleString('en-GB')} ${value === 1 ? one : several}`;
}

const conjunction = new Intl.ListFormat('en-GB');

/** "A, B and C". */
export function listed(items: readonly string[]): string {
  return conjunction.format(items);
}

/** Sentences about initiatives, agreements, results and strategies. */
export const enRecord: Pick<Words, 'initiative' | 'agreement' | 'results' | 'strategy'> = {
  initiative: {
    kind: 'Initiative',
    participants: 'Municipalities taking part',
    all: 'All members of the region',
    counted: (value) => `${counted(value, 'municipality', 'municipalities')} (the source does not say which)`,
    unstated: 'The source does not say',
    partners: 'Others involved',
    openTo: 'Open to',
    summary: 'Summary',
    byEditor: 'Summary: written by this site',
    titleByEditor: 'The source gives no heading; this site wrote the title.',
    otherTitles: 'Other titles',
    parts: 'What it includes',
    effect: 'Aim and expected effect',
    figures: 'Figures from the source',
    figurePrinted: (printed) => `As printed in the source: ${printed}`,
    pillar: 'Pillar',
    pillarsAsPrinted: 'Pillars named in the source',
    field: 'Policy field',
    category: 'Category',
    alsoCategories: 'Other categories it touches',
    status: 'Status',
    statuses: { ongoing: 'Under way', new: 'New', completed: 'Completed', planned: 'Planned' },
    statusCaution: 'when the source was written',
    situations: 'Situations in life',
    access: 'Find out more',
    askDisaster: 'In a disaster, follow the evacuation information issued by your own municipality.',
    noAccess: (city) =>
      `Ask your own municipality or ${city} whether you can use this, and what you need to do.`,
    askFirst:
      'Consultation hours and the patients a place can take may change. Check with the place itself or the municipality before you go. In an emergency, call 119.',
    source: 'Source',
    sourceLine: (title, publisher) => `‘${title}’, ${publisher}`,
    sourceSection: (section) => `, section ‘${section}’`,
    titleAsPrinted: (title) => `Heading in the source: ${title}`,
    differs: 'How this differs from the source',
    notes: 'Notes',
    repeats: (title) => `Listed again: this is the same initiative as ‘${title}’. It is not counted twice.`,
    page: 'Details',
    others: (region) => `Other initiatives of the ${region}`,
    backToRegion: (region) => `Go to the ${region}`,
  },
  agreement: {
    kind: 'Partnership agreement',
    description: (parties) =>
      `What the partnership agreement between ${listed(parties)} says, and who does what in each field.`,
    signed: (date) => `Signed: ${date}`,
    oneOf: (all) =>
      all === 1
        ? 'This region has 1 partnership agreement, and this atlas has it on record.'
        : `This region has ${counted(all, 'partnership agreement')}. This atlas has one of them on record.`,
    articles: 'What the articles say',
    article: (number) => `Article ${number}`,
    fields: 'Agreement fields and roles',
    fieldCount: (value) => counted(value, 'agreement field'),
    // Links follow without a space of their own.
    inTree: 'In the region’s own system:\u00A0',
  },
  results: {
    of: (vision) =>
      `These are the results of ${vision} as a whole, not of the single initiatives on this page.`,
    caption: (unit) => `Results by type of activity (unit: ${unit})`,
    type: 'Type of activity',
    total: 'Total',
    backcast: (vision) => `The way there, worked back from the goal (${vision})`,
    projects: 'Priority projects',
  },
  strategy: {
    period: (period, before) => (before === null ? period : `Period of the plan: ${before} → ${period}`),
    targets:
      'These figures are targets, not results. The plan was extended from 5 to 7 years, so the targets before and after the change are shown side by side.',
    goal: (number, name) => `Basic goal ${number}: ${name}`,
    // Follows the measure's name without a space.
    actionCount: (value) => `\u00A0(${counted(value, 'action')})`,
    department: 'Section in charge',
    related: 'Related',
    firstPeriod: 'What was done in the first plan',
    issues: 'Issues',
    secondPeriod: 'What the second plan does',
    kpi: 'Target indicator',
    before: 'Before the change',
    after: 'After the change',
    doubtful: (printed, alternatives) =>
      `The reading is uncertain (printed in the source: ${printed}${alternatives.length === 0 ? '' : `; other readings: ${listed(alternatives)}`})`,
    link: (name) => `${name}: the municipality’s own comprehensive strategy`,
  },
};
