import {
  documentReference,
  municipalityCode,
  partialDate,
  phrase,
  schemaLine,
  text,
  word,
} from './primitives.ts';
import { z } from './zod.ts';

/** Value of a target as printed and as read. */
const kpi = z.strictObject({
  label: phrase,
  asPrinted: phrase,
  target: z.number().nullable(),
  targetBefore: z.number().nullable(),
  baseline: z.number().nullable(),
  unit: word,
  /** e.g. "7年間" / "5年間", or as printed */
  period: phrase.nullable(),
  periodBefore: phrase.nullable(),
  kind: z.enum(['amount', 'increase', 'rate', 'maintain', 'undefined']),
  /** Sums that the print spells out, e.g. 4×3+21 = 33. */
  components: z
    .array(z.strictObject({ label: phrase, value: z.number(), before: z.number().nullable() }))
    .optional(),
  reading: z.enum(['sure', 'doubtful']),
  alternatives: z.array(phrase).default([]),
  note: text.optional(),
});
const measure = z.strictObject({
  number: z.string().regex(/^\d-\d-\d$/),
  name: phrase,
  middleItem: phrase,
  department: phrase,
  relatedDepartment: phrase.nullable(),
  firstPeriod: text.nullable(),
  issues: text.nullable(),
  secondPeriod: text.nullable(),
  actions: z.array(z.strictObject({ title: phrase, summary: text.optional() })),
  kpis: z.array(kpi),
  source: documentReference,
  notes: z.array(text).default([]),
});
export const strategy = z.strictObject({
  $schema: schemaLine.optional(),
  code: municipalityCode,
  title: phrase,
  period: phrase,
  periodBefore: phrase.nullable(),
  revised: partialDate.nullable(),
  goals: z
    .array(
      z.strictObject({
        number: word,
        name: phrase,
        direction: text,
        kpis: z.array(kpi),
        measures: z.array(measure),
        source: documentReference,
      }),
    )
    .length(4),
  notes: z.array(text).default([]),
  doubts: z.array(z.strictObject({ path: phrase, reason: text })).default([]),
  sources: z.array(documentReference).min(1),
});
