import { z } from 'zod';
import { bilingual, partialDate, slug, text } from './primitives.ts';

export const taxonomy = z.strictObject({
  pillars: z.array(z.strictObject({ id: slug, label: bilingual, short: bilingual })),
  fields: z.array(
    z.strictObject({ id: slug, pillar: slug, group: z.enum(['A', 'B', 'C']).optional(), label: bilingual }),
  ),
  families: z.array(z.strictObject({ id: slug, label: bilingual })),
  categories: z.array(z.strictObject({ id: slug, family: slug, label: bilingual })),
  situations: z.array(z.strictObject({ id: slug, label: bilingual })),
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
