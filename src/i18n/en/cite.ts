import type { PageWords } from '../shape.ts';

/** How to cite, and what is written beside a table that is taken along. */
export const enCite: PageWords['cite'] = {
  open: 'How to cite',
  lead: 'Use one of these forms in papers and reports. Each names the version, its date and the address of this page.',
  addDay: 'Please add the day on which you read the page.',
  forms: { text: 'Text', bibtex: 'BibTeX', cslJson: 'CSL-JSON' },
  copy: (form) => `Copy ${form === 'Text' ? 'text' : form}`,
  save: (form) => `Save ${form === 'Text' ? 'text' : form}`,
  copied: (form) => `${form} copied.`,
  copyRefused: 'Nothing could be copied. Select the words in the box and copy them yourself.',
  notes: {
    about: 'About this table',
    title: 'Title',
    version: 'Version',
    versionOf: (version, date) => `${version} (${date})`,
    asOf: 'As of',
    taken: 'Downloaded on',
    address: 'Page',
    rows: 'Rows',
    rowCount: (value) => value.toLocaleString('en-GB'),
    file: 'File',
    form: "UTF-8 with a byte order mark, CRLF, one row of headings. A blank means ‘not known’ or ‘not in the source’, never 0. A cell that begins like a formula has an apostrophe (') before it.",
    blanks: 'A missing value means ‘not known’ or ‘not in the source’, never 0.',
    caveats: 'To know before use',
    columns: 'Columns',
    credit: 'Credit line',
    licence: 'Licence',
    citation: 'To cite',
    notOfficial: 'Not an official publication of the ministry or of any municipality.',
  },
};
