import { z } from 'zod';
import { documentReference, figure, municipalityCode, partialDate, slug, text } from './primitives.ts';

export const participants = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('all'),
    asPrinted: text.optional(),
    partners: z.array(text).optional(),
    openTo: text.optional(),
  }),
  z.strictObject({
    kind: z.literal('listed'),
    codes: z.array(municipalityCode).min(1),
    asPrinted: text.optional(),
    partners: z.array(text).optional(),
    openTo: text.optional(),
  }),
  z.strictObject({
    kind: z.literal('count'),
    count: z.int().positive(),
    asPrinted: text.optional(),
    partners: z.array(text).optional(),
    openTo: text.optional(),
  }),
  z.strictObject({
    kind: z.literal('unstated'),
    asPrinted: text.optional(),
    partners: z.array(text).optional(),
    openTo: text.optional(),
  }),
]);

const part = z.strictObject({
  title: text,
  summary: text.optional(),
  figures: z.array(figure).optional(),
  participants: participants.optional(),
});

const access = z.strictObject({
  label: text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  tel: text.optional(),
  hours: text.optional(),
  by: text,
  checked: partialDate,
});

export const initiative = z.strictObject({
  key: slug,
  number: text.nullable(),
  title: text,
  titleBy: z.enum(['source', 'editor']),
  otherTitles: z.array(text).default([]),
  parts: z.array(part).default([]),
  pillar: slug,
  pillarsAsPrinted: text.optional(),
  node: slug.optional(),
  field: slug,
  category: slug,
  alsoCategories: z.array(slug).default([]),
  situations: z.array(slug).default([]),
  tags: z.array(text).default([]),
  participants,
  summary: z.strictObject({ ja: text, en: text.optional(), easy: text.optional() }),
  effect: text.optional(),
  status: z.enum(['ongoing', 'new', 'completed', 'planned']),
  statusIn: text.optional(),
  repeats: slug.optional(),
  figures: z.array(figure).default([]),
  access: z.array(access).default([]),
  sources: z.array(documentReference).min(1),
  notes: z.array(text).default([]),
});
