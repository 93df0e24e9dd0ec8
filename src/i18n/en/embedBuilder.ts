import type { PageWords } from '../shape.ts';

const count = (value: number) => value.toLocaleString('en-GB');

/** The page on which an editor makes a map ready for a site of their own. */
export const enEmbedBuilder: PageWords['embedBuilder'] = {
  title: 'Put a map on your own site',
  description:
    'Make the code or the paste kit that puts the map and initiatives of a region or municipality on your own site.',
  lead: 'You can show the map and the initiatives of a region or a municipality on your own site, without registration and free of charge. Choose the map and how it looks, then take the code or the file.',
  offer: 'Put this map on your own site',
  ways: {
    title: 'There are three ways',
    forWhom: 'Suits',
    kit: {
      name: 'Paste kit (ZIP)',
      text: 'A file with the map as a picture, a text that describes it and a table of the initiatives. It needs neither frame nor script. What is in it stays as it was on the day you downloaded it.',
      forWhom: 'Content management systems with strict limits, closed networks, newsletters',
    },
    frame: {
      name: 'Embed in a frame (iframe)',
      text: 'A short piece of HTML shows the map and the list in a frame. They are updated with the atlas. You set the height of the frame yourself.',
      forWhom: 'Sites that allow frames',
    },
    element: {
      name: 'Embed by script (renkei-map)',
      text: 'A short piece of HTML shows the map and the list. They are updated with the atlas, and the height follows what is in them.',
      forWhom: 'Sites that may load one script of another site',
    },
  },
  without:
    'JavaScript is not running, so the code cannot be put together here. Change the example below, or download a kit from the list.',
  failed: 'The data could not be loaded. Change the example below, or download a kit from the list.',
  retry: 'Load again',
  example: {
    title: 'Example',
    text: 'Change ‘ibaraki-keno’ in the address to the region you need. For a municipality, change ‘regions/ibaraki-keno’ to something like ‘municipalities/08201’.',
    placeholder: 'Change ‘atlas.example’ to the address of this atlas.',
  },
  list: {
    title: 'Map and kit of each region',
    frame: 'Page to embed',
    kit: 'Kit (ZIP)',
  },
  subject: {
    title: 'Map',
    kind: 'Kind',
    region: 'Region',
    municipality: 'Municipality',
    choose: 'Please choose',
    prefecture: 'Prefecture',
    first: 'Please choose a map first. The preview and the code will appear here.',
  },
  look: {
    title: 'Appearance',
    language: 'Language inside the map',
    theme: 'Background',
    themes: {
      auto: 'As the reader’s device is set',
      light: 'Light',
      dark: 'Dark',
    },
    panel: 'List of municipalities and initiatives',
    panels: { list: 'Below the map', none: 'None (map and legend only)' },
    controls: 'With a button to move the map',
    height: 'Height of the frame (px)',
    heightHint:
      'An iframe keeps this height; what does not fit scrolls inside it. With renkei-map it is the height until the map has loaded.',
    heightFault: (from, to) => `Please enter a number from ${count(from)} to ${count(to)}.`,
    fit: (value) => `Set to ${count(value)} px, as in the preview`,
  },
  accent: {
    title: 'Colour of links and buttons',
    own: 'Use a colour of your site',
    code: 'Colour code',
    pick: 'Pick a colour',
    hint: 'Six digits, such as ‘#17497f’.',
    ground: { light: 'the light background', dark: 'the dark background' },
    used: (ground, ratio) => `Contrast with ${ground}: ${ratio} to 1. The colour is used (4.5 or more).`,
    refused: (ground, ratio) =>
      `Contrast with ${ground}: ${ratio} to 1. Below 4.5 letters are hard to read, so the usual colour is used.`,
    none: 'This colour cannot be used. Please choose a darker or a lighter one.',
    bad: 'This is not a colour code. The usual colour is used.',
  },
  preview: {
    title: 'Preview',
    frame: (name) => `Preview: ${name}`,
    width: 'Width',
    pixels: (value) => `${count(value)} px`,
    full: 'Full width',
    waiting: 'Loading the preview.',
    ready: (value) => `The preview is shown. At this width it is ${count(value)} px high.`,
    failed: 'The preview could not be shown. Check your connection and try again.',
    open: 'Open the page to embed by itself',
  },
  take: {
    title: 'Take it',
    linkTitle: 'Send it to somebody',
    linkCopied: 'Link copied.',
    linkByHand: 'Nothing could be copied. Copy the address from the browser’s address bar.',
    link: 'Copy a link to these settings',
    linkText:
      'The address of this page holds everything you have chosen. You can send it to somebody who checks it.',
    kitLink: (name) => `Download the kit of ${name} (ZIP)`,
    kitPlain:
      'A kit has everything in Japanese, English and plain Japanese. The colours and the background chosen here are not in it.',
    kitNone: (name) =>
      `${name} is in no region, so there is no kit. You can embed it in a frame or by script.`,
    frameText:
      'Paste this code into the HTML of your page. The second line is a link for readers to whom the frame is not shown.',
    frameCode: 'Code with iframe',
    elementText:
      'Paste one of these into the HTML of your page. With several maps on a page, the first line is needed once.',
    updating: 'Updates itself',
    updatingText:
      'The usual choice. Corrections of the script reach you by themselves. As the file changes, it cannot have a checksum (SRI).',
    fixed: (version) => `Never changes (version ${version})`,
    fixedText:
      'Comes with a checksum (SRI) that shows tampering. For sites that have to fix the scripts of others. Corrections do not reach you: replace the code when there is a new version.',
    fixedNone: 'There is no version that never changes yet.',
    copy: (code) => `Copy: ${code}`,
    copied: (code) => `Copied: ${code}`,
    refused:
      'Nothing could be copied from here. The code is selected now: copy it with Ctrl and C (⌘ and C on a Mac).',
    fallback: (name) => `Map and initiatives of ${name} in Renkei Atlas`,
    snippetTitle: (name) => `Map and initiatives of ${name}`,
  },
  cost: {
    title: 'Amount of data',
    first: (value) => `First show: about ${count(value)} KB (compressed, as measured in the preview above)`,
    measuring: 'First show: being measured in the preview.',
    element: (value) => `Script of renkei-map: about ${count(value)} KB (once a page)`,
    untouched: 'When the map is moved: press ‘Move the map’ in the preview to see it here.',
    touched: (value) => `When the map is moved: about ${count(value)} KB more`,
    text: 'What it takes to zoom and move is not loaded until a reader moves the map. The second visit takes less, as the browser has kept most of it.',
  },
  notes: {
    title: 'These parts of the address cannot be used and have been left out.',
    line: (parameter, text) => `${parameter}: ${text}`,
  },
  security: {
    title: 'For those in charge of information security',
    items: [
      'An embedded map talks to no server but the atlas’s. It uses no advertising, no analytics and no fonts of others.',
      'It uses no cookies and no storage on the device (such as local storage). The browser’s cache works as usual.',
      'The atlas’s server keeps the usual log: time, IP address, kind of browser, address of the site the map is embedded in.',
      'The page in the frame can neither read nor change the page around it. All it tells is its height, its title, the codes and keys of what has been chosen, and which options could not be used. It receives nothing that readers type.',
      'The iframe also works with the attribute sandbox and its values allow-scripts, allow-popups and allow-popups-to-escape-sandbox; the last two let links open in a new tab.',
      'The paste kit holds no script and asks nothing from elsewhere.',
    ],
    policy:
      'If your site has a Content Security Policy, allow these addresses. Where a directive is there already, add the address at its end. script-src is needed only for embedding by script.',
    hosting:
      'You can also build a small site of one region and put it on your own server. Then nothing is asked from the atlas’s server.',
  },
};
