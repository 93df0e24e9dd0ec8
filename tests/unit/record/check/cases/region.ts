import type { Case } from './case.ts';
import { dateCases } from './dates.ts';
import { evidenceCases } from './evidence.ts';
import { formCases, notationCases } from './form.ts';
import { initiativeCases } from './initiatives.ts';
import { memberCases } from './members.ts';
import { textCases } from './text.ts';

/** Everything that is broken in the small region, one thing at a time. */
export const regionCases: readonly Case[] = [
  ...formCases,
  ...notationCases,
  ...memberCases,
  ...dateCases,
  ...initiativeCases,
  ...evidenceCases,
  ...textCases,
];
