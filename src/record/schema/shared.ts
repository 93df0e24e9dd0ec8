import { z } from 'zod';
import { bilingual, partialDate, slug, text } from './primitives.ts';

/** A label in plain Japanese carries its readings: 病院《びょういん》. That none is missing is tested. */
const label = bilingual.extend({ easy: text.optional() });

export const taxonomy = z.strictObject({
  pillars: z.array(z.strictObject({ id: slug, label, short: label })),
  fields: z.array(
    z.strictObject({ id: slug, pillar: slug, group: z.enum(['A', 'B', 'C']).optional(), label }),
  ),
  families: z.array(z.strictObject({ id: slug, label })),
  categories: z.array(z.strictObject({ id: slug, family: slug, label })),
  situations: z.array(z.strictObject({ id: slug, label })),
});

/** "toyama/new-rail": region and key of an initiative. */
const initiativeId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'initiative-id-form');

/** What several regions do, found by reading: each theme with the initiatives that say they do it. */
export const themeList = z.strictObject({
  themes: z.array(
    z.strictObject({
      id: slug,
      name: label,
      /** What counts as this theme. */
      about: label,
      /** Words it is known by in a text, as printed. */
      words: z.array(text).min(1),
      initiatives: z.array(initiativeId).min(1),
    }),
  ),
});

export const sourceList = z.strictObject({
  documents: z.array(
    z.strictObject({
      id: slug,
      title: text,
      publisher: text,
      date: partialDate.nullable(),
      kind: z.enum(['collection', 'vision', 'draft', 'agreement', 'strategy']),
      url: z.url({ protocol: /^https?$/ }).optional(),
      note: text.optional(),
    }),
  ),
});
