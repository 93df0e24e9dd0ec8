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
