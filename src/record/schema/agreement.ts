import {
  documentReference,
  municipalityCode,
  partialDate,
  phrase,
  schemaLine,
  slug,
  text,
} from './primitives.ts';
import { z } from './zod.ts';
/** A partnership agreement (連携協約) as facts: who, when, what each article says, and the roles of both parties by field. */
export const agreement = z.strictObject({
  $schema: schemaLine.optional(),
  id: slug,
  title: phrase,
  region: slug,
  parties: z
    .array(z.strictObject({ code: municipalityCode, role: z.enum(['central', 'partner']) }))
    .length(2),
  date: partialDate,
  /** How many agreements of its kind the region has; this is one of them. */
  ofAgreements: z.int().positive(),
  /** One sentence for a resident: what an agreement of this kind is, and how it ends. */
  explanation: z.strictObject({ ja: text, en: text.optional() }),
  articles: z.array(
    z.strictObject({
      number: z.int().positive(),
      heading: phrase,
      facts: z.array(text).min(1),
      sources: z.array(documentReference).min(1),
    }),
  ),
  fields: z.array(
    z.strictObject({
      key: slug,
      label: phrase,
      pillar: slug,
      /** Node(s) of the region's tree (system[].id in its file) that the field corresponds to. */
      nodes: z.array(slug),
      /** Content of the initiative common to both, in own words. */
      content: text.optional(),
      roles: z.array(z.strictObject({ party: municipalityCode, text })).length(2),
      source: documentReference,
    }),
  ),
  notes: z.array(text).default([]),
  sources: z.array(documentReference).min(1),
});
