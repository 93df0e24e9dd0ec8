import { FIRST_YEAR, LAST_YEAR } from '../../record/timeline.ts';
import type { PageWords } from '../shape.ts';
import { counted } from './record.ts';

export const enEmbed: PageWords['embed'] = {
  title: (name) => `${name}: map and initiatives`,
  regionLead: (central, members) =>
    `A region of ${counted(members, 'municipality', 'municipalities')}, with ${central} as its central city.`,
  aloneLead: (city) => `A region of ${city} alone.`,
  townLead: (regions) => `A member of ${regions}.`,
  members: 'Members',
  initiatives: 'Initiatives',
  opensOutside: 'Links open in a new tab.',
  listsAsOf: (date) => `Everything but the map is as of ${date}.`,
  full: (name) => `See ${name} in the atlas`,
  about: 'About Renkei Atlas',
  chosenRegion: (name, members) => `${name} (${counted(members, 'municipality', 'municipalities')})`,
  chosenTown: (name, regions, known) =>
    `${name} is a member of ${regions}. ${
      known === 0
        ? 'The sources do not say which initiatives it takes part in.'
        : `As far as the sources say, it takes part in ${counted(known, 'initiative')}.`
    }`,
  none: (name, date) => `${name} is not a member of any region as of ${date}.`,
  operator: 'The atlas is run by the Renkei Atlas project',
  summaries: 'Summaries of initiatives were written by Renkei Atlas',
  notOfficial:
    'Renkei Atlas, which makes this map, is not an official site of the Ministry or of any municipality',
  script: {
    move: 'Move the map',
    moving: 'The map is on its way',
    moveFailed: 'The map that can be moved could not be loaded. This one goes on working.',
    noWebGL: 'This device cannot draw a map that moves. Municipalities can still be chosen.',
    ignored: 'Some of the address could not be used and was left out:',
    reasons: {
      'unknown-color': 'there is no such colouring.',
      'unknown-category': 'there is no such category.',
      'unknown-pillar': 'there is no such pillar.',
      'unknown-stat': 'there is no such figure.',
      'needs-subject': 'it does not say what to colour by.',
      'bad-year': `a year from ${FIRST_YEAR} to ${LAST_YEAR} is needed.`,
      'unknown-theme': 'auto, light or dark is needed.',
      'bad-accent': 'six digits such as #17497f are needed.',
      'low-contrast': 'it is too close to the ground to be read on.',
      'unknown-panel': 'list or none is needed.',
      'unknown-controls': 'map or none is needed.',
    },
    openPlace: 'Open in the atlas',
    coloursFailed: 'The colours asked for could not be loaded; these are the usual ones.',
  },
};
