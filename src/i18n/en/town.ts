import type { Words } from '../shape.ts';
import { counted, listed } from './record.ts';

const initiatives = (value: number) => counted(value, 'initiative');

export const enTown: Words['town'] = {
  member: (name, region, central, members) =>
    `${name} is one of the ${members} municipalities of the ${region} around ${listed(central)}.`,
  central: (name, region, members) =>
    `${name} is the central city of the ${region}, in which ${members} municipalities work together.`,
  alone: (name, region) => `${name} forms the ${region} by itself.`,
  several: (name, regions) => `${name} belongs to ${regions} collaborative core urban areas.`,
  takesPart: (value) => `The sources show it taking part in ${initiatives(value)}.`,
  situations: 'By situation in life',
  others: 'Other initiatives',
  count: (value) => String(value),
  told: (told, all) => `This page tells of ${told} of ${initiatives(all)}.`,
  allInTable: 'All initiatives of the region in a table',
  situationInTable: (situation) => `All initiatives of the region for ‘${situation}’ in a table`,
  takesPartIn: (name) => `${name} takes part in`,
  regionDoes: 'Done in the region (the source does not say which municipalities take part)',
  under: (situation) => ` (see ‘${situation}’)`,
  ask: (name) => `How to use it: ask the office of ${name}`,
  official: 'Official page of the region (in Japanese)',
  accessFrom: (by, checked) => ` (according to ${by}, checked ${checked})`,
  notNamed: (name, value) =>
    `${initiatives(value)} of other municipalities (${name} is not among those the source names)`,
  vision: (name, period) => `Plan: ${name}${period}`,
  changes: 'What changed, and what was announced',
  formed: (region) => `The ${region} comes into being`,
  agreed: (region, central) => `Partnership agreement with ${listed(central)} (${region})`,
  entered: (region) => `Joins the ${region}`,
  visionBegins: (name) => `The period of ‘${name}’ begins`,
  announced: (text) => `Announcement: ${text}`,
  expected: (date) => `Expected: ${date}`,
  ofRegion: (region) => ` (${region})`,
  contacts: 'Where to ask',
  print: {
    button: 'Print',
    address: 'Address of this page',
    printed: 'Printed on',
    sheet: 'This sheet was edited from published documents. Ask the municipality for the latest information.',
  },
};
