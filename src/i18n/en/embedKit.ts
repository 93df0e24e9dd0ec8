import type { PageWords } from '../shape.ts';
import { listed } from './record.ts';

export const enEmbedKit: PageWords['embedKit'] = {
  townTitle: (name) => `${name}: working together with its neighbours`,
  intro: (central, members) =>
    `${members} municipalities around ${listed(central)} work together in this collaborative core urban area.`,
  membersOf: (region) => `Municipalities of the ${region}`,
  also: (regions) => `also in the ${listed(regions)}`,
  initiativesOf: (region) => `Initiatives of the ${region}`,
  madeBy: 'This map and these tables were made by Renkei Atlas from published documents.',
  more: (name) => `More about ${name} in Renkei Atlas`,
  shortAlt: 'Short description (alternative text of the image)',
  longAlt: 'Long description (the map in words, for those who cannot see it)',
  alt: {
    region: (region, central, members) =>
      `Map of the ${region}: ${members} municipalities around ${listed(central)}.`,
    alone: (region, name) => `Map of the ${region}, which ${name} forms by itself.`,
    town: (name, regions) =>
      `Map of ${name} and the municipalities around it. ${name} belongs to the ${listed(regions)}.`,
    central: (region, names) =>
      `Central ${names.length === 1 ? 'city' : 'cities'} of the ${region}: ${listed(names)}.`,
    partners: (names) => `Partner municipalities: ${listed(names)}.`,
    outlined: (name) => `The thick line is drawn around ${name}.`,
    neighbours: (names) => `Next to it: ${listed(names)}.`,
    around: (regions) => `Other regions on the map: ${listed(regions)}.`,
    colour: (region, look) => `Colour of the ${region}: ${look}.`,
  },
};
