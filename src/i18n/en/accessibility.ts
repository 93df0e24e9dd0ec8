import type { PageWords } from '../shape.ts';

export const enAccessibility: PageWords['accessibility'] = {
  title: 'Accessibility',
  description:
    'Accessibility policy, how each success criterion was tried and with what result, known problems, and what has not been tried.',
  lead: 'This atlas means to tell everybody the same, however they see, hear or use their hands, on any device, in any of its languages. What the map shows, texts and lists say as well.',
  policy: {
    title: 'Policy',
    items: [
      {
        term: 'Scope',
        texts: [
          'Every page of this site (Japanese, English and plain Japanese), and the programs that run in them.',
          'Other sites that pages link to, and downloaded tables and data files, are not part of it.',
        ],
      },
      {
        term: 'Level aimed at',
        texts: [
          'JIS X 8341-3:2016, the Japanese standard that is identical to WCAG 2.0, level AA.',
          'In addition, levels A and AA of WCAG 2.2, and success criterion 2.1.3 Keyboard (No Exception) of level AAA.',
        ],
      },
      {
        term: 'Degree reached',
        texts: [
          'Level AA of JIS X 8341-3:2016 has been taken into consideration.',
          'This is the weakest of the three degrees in the Guidelines for Stating Conformity to JIS X 8341-3:2016 (edition of April 2021; our translation of the title) of the Japanese Web Accessibility Infrastructure Committee. No person has tested the site yet, so it uses no stronger one. All criteria in the tables below have been taken into consideration.',
        ],
      },
      {
        term: 'Due date',
        texts: [
          'None is set. When people have tested the site, the degree and the tables below will be rewritten.',
        ],
      },
      {
        term: 'Technologies relied upon',
        texts: [
          'HTML, CSS and SVG. JavaScript, WAI-ARIA and WebGL serve the interactive map, the list of the map, the search and the check of sheets. Without JavaScript or WebGL every page can still be read, and its links followed.',
        ],
      },
      {
        term: 'Responsible',
        texts: ['The Renkei Atlas project, which operates this site.'],
      },
    ],
  },
  contact: {
    title: 'If something is in your way',
    text: 'If you cannot read or use something, please report the address of the page and the names of your device and software.',
    link: 'How to report it',
  },
  gaps: {
    title: 'Known problems',
    items: [
      'Names inside the interactive map are part of the drawing: they are not read aloud and do not follow your text size. Names of regions and their members can be read in the list of the map, names of other municipalities in the search.',
      'The name that appears in the corner while you point at the map cannot be dismissed without moving the pointer, nor can the pointer be moved onto it (criterion 1.4.13). The same name is in the list, and appears in the text once you choose the place.',
      'The colours of the six families were chosen to stay apart for all common types of colour vision, but in black and white they are about equally light. There, only the patterns tell them apart.',
      'Prefectural borders have less than 3:1 against what they lie on. Borders of regions, the line around a choice, and patterns have at least 3:1.',
      'Some colours in the chart of results of the Ibaraki Ken-o region have less than 3:1 against the page. The table below the chart holds the same figures.',
      'English pages keep some Japanese, such as titles of sources and names of initiatives. It is marked as Japanese.',
      'On the pages in plain Japanese, most texts taken from sources are not in plain Japanese. A note before them says so.',
      'Some screen readers may read Japanese characters and their readings one after the other. This has not been tried. A switch at the top of the pages in plain Japanese takes the readings away.',
    ],
  },
  trials: {
    title: 'How it was tried',
    triedOn: 'Date',
    browser: 'Browser',
    items: {
      axe: {
        name: 'Automatic check',
        about:
          'axe-core 4.13 looks at combinations of page kinds, languages, light and dark, and widths of 360, 768 and 1440 pixels, and must find no violation; also with the list of the map, the search results, a chosen place and the keyboard help open.',
      },
      keyboard: {
        name: 'Keyboard test',
        about: 'Only keys are sent, no mouse, and what was looked for must be reached.',
      },
      tree: {
        name: 'Names and roles',
        about:
          'The names, roles, states and messages that screen readers are given (the accessibility tree) must be those intended.',
      },
      layout: {
        name: 'Screen test',
        about:
          'Measured in the browser: no scrolling sideways at a width of 320 pixels (the same as 400% zoom), nothing cut off with wider text spacing, no focus hidden, and marks that stay in high contrast modes.',
      },
      colour: {
        name: 'Computed colours',
        about:
          'Contrast ratios, and differences between colours with protanopia, deuteranopia and tritanopia (CIEDE2000 of 10 or more), are computed from the colours in use.',
      },
      code: {
        name: 'Reading the program',
        about: 'Seen in the program that makes the pages, or checked while it makes them.',
      },
    },
    repeated:
      'All but the last are repeated whenever the program changes, so that a single deviation comes to light.',
  },
  untried: {
    title: 'Not tried yet',
    items: [
      'Real use with screen readers (NVDA, VoiceOver, TalkBack and others).',
      'Use by people with disabilities, older people, and learners of Japanese.',
      'Browsers other than Chromium (Safari, Firefox and others), and real phones.',
      'Speech input, switches, eye tracking and screen magnifiers.',
      'Tests that need human judgement, as Annex JB of JIS X 8341-3:2016 describes them.',
    ],
  },
  table: {
    title: 'Results by success criterion',
    text: 'The level stands in brackets. Met means that the trials named here found no deviation. It does not replace a test by people.',
    criterion: 'Success criterion',
    result: 'Result',
    details: 'How it was tried, and what was seen',
    groups: {
      jis: 'Levels A and AA of JIS X 8341-3:2016 (WCAG 2.0)',
      added: 'Levels A and AA added by WCAG 2.1 and 2.2',
      beyond: 'Aimed at beyond level AA',
    },
  },
  results: {
    met: 'Met',
    notApplicable: 'Does not apply',
    needsPerson: 'Needs a test by people',
    notMet: 'Not met',
  },
};
