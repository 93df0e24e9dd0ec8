import type { Words } from '../shape.ts';

export const enKeep: Words['keep'] = {
  title: 'Read without a connection',
  what: 'The button stores this page, and the pages you open from then on, on this device.',
  before: 'Until you press it, nothing is stored.',
  region:
    'Pressed on the page of a region or a municipality, it also stores the region’s page and those of all its members.',
  much: (from, to) =>
    `At first this takes about ${from.toLocaleString('en-GB')} to ${to.toLocaleString('en-GB')} MB.`,
  stays:
    'What is stored does not leave this device. Please do not use this button on a device that you share with others.',
  remove: '“Stop keeping” deletes everything that was stored.',
  store: 'Keep on this device',
  storing: 'Storing…',
  progress: (done, total) => `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} done.`,
  bar: 'Progress of storing',
  done: 'Stored. You can read this page without a connection.',
  partly: (value) =>
    `${value.toLocaleString('en-GB')} could not be stored. Please check your connection and try again.`,
  partlyFull: 'There was not enough space, so storing stopped. The pages stored so far can be read.',
  regionMissing: 'This page is stored. Please check your connection before storing the region’s pages.',
  kept: 'Pages are kept on this device, and so are those you open from now on.',
  inUse: (megabytes) =>
    `Space this site uses: about ${megabytes.toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`,
  more: 'Keep this whole region',
  list: 'List of stored pages',
  stop: 'Stop keeping',
  removed: 'Everything stored has been deleted.',
  notRemoved: 'Something could not be deleted. Please delete this site’s data in your browser’s settings.',
  unsupported:
    'This browser cannot store pages. If you are inside an app or a private window, please open the page in your usual browser.',
  refused:
    'Your browser does not allow storing. Please check whether this is a private window, or check its settings.',
  full: 'There is not enough space on this device.',
  failed: 'Storing did not work. Please check your connection and press again.',
  nothingLeft: (failed) => `${failed} Nothing was stored.`,
  offline: {
    title: 'This page is not stored on this device',
    text: 'There is no connection, so this page cannot be opened.',
    how: 'Stored pages can be read without a connection.',
    again: 'Load again',
    listTitle: 'Pages stored on this device',
    none: 'No pages are stored.',
  },
};
