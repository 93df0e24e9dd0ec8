import {
  documentReference,
  figure,
  municipalityCode,
  partialDate,
  phrase,
  slug,
  telephone,
  text,
  webAddress,
  word,
} from './primitives.ts';
import { z } from './zod.ts';

export const participants = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('all'),
    asPrinted: phrase.optional(),
    partners: z.array(phrase).optional(),
    openTo: phrase.optional(),
  }),
  z.strictObject({
    kind: z.literal('listed'),
    codes: z.array(municipalityCode).min(1),
    asPrinted: phrase.optional(),
    partners: z.array(phrase).optional(),
    openTo: phrase.optional(),
  }),
  z.strictObject({
    kind: z.literal('count'),
    count: z.int().positive(),
    asPrinted: phrase.optional(),
    partners: z.array(phrase).optional(),
    openTo: phrase.optional(),
  }),
  z.strictObject({
    kind: z.literal('unstated'),
    asPrinted: phrase.optional(),
    partners: z.array(phrase).optional(),
    openTo: phrase.optional(),
  }),
]);

const part = z.strictObject({
  title: phrase,
  summary: text.optional(),
  figures: z.array(figure).optional(),
  participants: participants.optional(),
});

const access = z.strictObject({
  label: phrase,
  url: webAddress.optional(),
  tel: telephone.optional(),
  hours: phrase.optional(),
  by: phrase,
  checked: partialDate,
});

export const initiative = z.strictObject({
  key: slug,
  number: word.nullable(),
  title: phrase,
  titleBy: z.enum(['source', 'editor']),
  otherTitles: z.array(phrase).default([]),
  parts: z.array(part).default([]),
  pillar: slug,
  pillarsAsPrinted: phrase.optional(),
  node: slug.optional(),
  field: slug,
  category: slug,
  alsoCategories: z.array(slug).default([]),
  situations: z.array(slug).default([]),
  tags: z.array(phrase).default([]),
  participants,
  summary: z.strictObject({ ja: text, en: text.optional(), easy: text.optional() }),
  effect: text.optional(),
  status: z.enum(['ongoing', 'new', 'completed', 'planned']),
  statusIn: phrase.optional(),
  repeats: slug.optional(),
  figures: z.array(figure).default([]),
  access: z.array(access).default([]),
  sources: z.array(documentReference).min(1),
  notes: z.array(text).default([]),
});
