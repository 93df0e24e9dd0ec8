import { bilingual, partialDate, phrase, slug, text, webAddress } from './primitives.ts';
import { z } from './zod.ts';

/** A label in plain Japanese carries its readings: 病院《びょういん》. That none is missing is tested. */
const label = z.strictObject({ ja: phrase, en: phrase, easy: phrase.optional() });

/** A sentence or two, likewise. */
const passage = bilingual.extend({ easy: text.optional() });

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
const initiativeId = z
  .string()
  .max(161)
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'initiative-id-form');

/** What several regions do, found by reading: each theme with the initiatives that say they do it. */
export const themeList = z.strictObject({
  themes: z.array(
    z.strictObject({
      id: slug,
      name: label,
      /** What counts as this theme. */
      about: passage,
      /** Words it is known by in a text, as printed. */
      words: z.array(phrase).min(1),
      initiatives: z.array(initiativeId).min(1),
    }),
  ),
});

export const sourceList = z.strictObject({
  documents: z.array(
    z.strictObject({
      id: slug,
      title: phrase,
      publisher: phrase,
      date: partialDate.nullable(),
      kind: z.enum(['collection', 'vision', 'draft', 'agreement', 'strategy']),
      url: webAddress.optional(),
      note: text.optional(),
    }),
  ),
});
