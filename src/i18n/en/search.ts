import type { Words } from '../shape.ts';

export const enSearch: Words['search'] = {
  label: 'Find a municipality, region or initiative',
  placeholder: 'Find a town, region, initiative',
  hint: 'Type a name in Roman letters, kana or kanji, or a municipality code.',
  groups: { municipality: 'Municipalities', region: 'Regions', initiative: 'Initiatives' },
  found: (results) => (results === 1 ? '1 result.' : `${results} results.`),
  more: (results) => `${results} more. Add a word to narrow them down.`,
  none: (query) => `Nothing found for ‘${query}’.`,
  loading: 'Loading…',
  failed: 'The search data could not be loaded.',
  retry: 'Load it again',
  because: {
    name: 'name',
    title: 'title',
    reading: 'reading',
    romaji: 'in Roman letters',
    code: 'code',
    alias: 'also called',
    prefecture: 'prefecture',
    summary: 'summary',
    category: 'category',
    place: 'municipality involved',
    word: 'in other words',
  },
  unmet: (text) => `‘${text}’ was left out.`,
  perhaps: 'Were you looking for one of these?',
};
