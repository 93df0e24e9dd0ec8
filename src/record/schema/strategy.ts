import { z } from 'zod';
import { documentReference, municipalityCode, partialDate, text } from './primitives.ts';

/** Value of a target as printed and as read. */
const kpi = z.strictObject({
  label: text,
  asPrinted: text,
  target: z.number().nullable(),
  targetBefore: z.number().nullable(),
  baseline: z.number().nullable(),
  unit: text,
  /** e.g. "7年間" / "5年間", or as printed */
  period: text.nullable(),
  periodBefore: text.nullable(),
  kind: z.enum(['amount', 'increase', 'rate', 'maintain', 'undefined']),
  /** Sums that the print spells out, e.g. 4×3+21 = 33. */
  components: z
    .array(z.strictObject({ label: text, value: z.number(), before: z.number().nullable() }))
    .optional(),
  reading: z.enum(['sure', 'doubtful']),
  alternatives: z.array(text).default([]),
  note: text.optional(),
});
const measure = z.strictObject({
  number: z.string().regex(/^\d-\d-\d$/),
  name: text,
  middleItem: text,
  department: text,
  relatedDepartment: text.nullable(),
  firstPeriod: text.nullable(),
  issues: text.nullable(),
  secondPeriod: text.nullable(),
  actions: z.array(z.strictObject({ title: text, summary: text.optional() })),
  kpis: z.array(kpi),
  source: documentReference,
  notes: z.array(text).default([]),
});
export const strategy = z.strictObject({
  $schema: z.string().optional(),
  code: municipalityCode,
  title: text,
  period: text,
  periodBefore: text.nullable(),
  revised: partialDate.nullable(),
  goals: z
    .array(
      z.strictObject({
        number: z.string(),
        name: text,
        direction: text,
        kpis: z.array(kpi),
        measures: z.array(measure),
        source: documentReference,
      }),
    )
    .length(4),
  notes: z.array(text).default([]),
  doubts: z.array(z.strictObject({ path: text, reason: text })).default([]),
  sources: z.array(documentReference).min(1),
});
