import { initiative } from './initiative.ts';
import {
  dayOrMonth,
  documentReference,
  figure,
  municipalityCode,
  partialDate,
  phrase,
  reference,
  schemaLine,
  slug,
  text,
  webAddress,
  word,
} from './primitives.ts';
import { z } from './zod.ts';

const member = z.strictObject({
  code: municipalityCode,
  /** Day or month of the agreement; null for a single central city. */
  joined: dayOrMonth.nullable(),
  /** When taking part began, where that is another day than the agreement's. */
  entered: dayOrMonth.optional(),
  left: dayOrMonth.optional(),
  scheme: z.enum(['national', 'prefectural']),
  note: text.optional(),
});

const milestone = z.strictObject({
  date: partialDate,
  precision: z.enum(['day', 'month', 'year', 'fiscal-year']),
  kind: z.enum(['declaration', 'agreement', 'policy', 'vision', 'accession', 'predecessor', 'other']),
  text,
  sources: z.array(reference).min(1),
});

const fiscalYear = z.int().min(2010).max(2060);

const vision = z.strictObject({
  edition: z.int().positive().nullable(),
  name: phrase,
  adopted: partialDate.nullable(),
  from: fiscalYear.nullable(),
  to: fiscalYear.nullable(),
  /** Years that no source states but that follow from others; said as such wherever shown. */
  inferred: z.array(z.enum(['name', 'from', 'to', 'edition'])).default([]),
  note: text.optional(),
});

const coverage = z.strictObject({
  kind: z.enum(['selection', 'complete']),
  basis: z.enum(['adopted', 'draft']),
  /** The document the coverage speaks of: initiatives that only others tell are shown, but not counted. */
  document: slug,
  asOf: partialDate,
  stated: z
    .array(
      z.strictObject({
        value: z.int().nonnegative(),
        counts: z.enum(['rows', 'distinct']),
        asOf: partialDate,
        source: reference,
        note: text.optional(),
      }),
    )
    .default([]),
});

const systemNode = z.strictObject({
  id: slug,
  parent: slug.nullable(),
  label: phrase,
  kind: z.enum(['pillar', 'area', 'field', 'item']),
  purpose: text.optional(),
});

const results = z.strictObject({
  title: phrase,
  vision: phrase,
  asOf: partialDate,
  unit: word,
  columns: z.array(phrase).min(1),
  rows: z.array(z.strictObject({ label: phrase, values: z.array(z.number().nullable()) })),
  totals: z.array(z.number().nullable()),
  note: text.optional(),
  source: documentReference,
});

/** A vision told backwards: the goal, what each pillar does for it, and the projects that come first. */
const backcast = z.strictObject({
  vision: phrase,
  goal: phrase,
  branches: z.array(z.strictObject({ pillar: slug, text })).min(1),
  projects: z.array(phrase),
  note: text.optional(),
  source: documentReference,
});

const announcement = z.strictObject({
  kind: z.enum(['accession', 'vision', 'inter-region']),
  text,
  /** When it was to happen; left out where the source names no time. */
  expected: partialDate.optional(),
  /** The day it was published or seen. */
  seen: partialDate,
  code: municipalityCode.optional(),
  source: reference,
});

export const region = z.strictObject({
  $schema: schemaLine.optional(),
  id: slug,
  name: z.strictObject({
    ja: word,
    en: word,
    kana: z
      .string()
      .max(100)
      .regex(/^[ぁ-ゖー・]+$/, 'kana-form'),
  }),
  shortName: word,
  aliases: z.array(word).default([]),
  centralCities: z.array(municipalityCode).min(1).max(2),
  members: z.array(member).min(1),
  milestones: z.array(milestone).min(1),
  visions: z.array(vision),
  outlook: text,
  coverage,
  system: z.array(systemNode).default([]),
  initiatives: z.array(initiative).min(1),
  results: z.array(results).default([]),
  backcast: backcast.optional(),
  figures: z.array(figure.extend({ source: reference })).default([]),
  announcements: z.array(announcement).default([]),
  contact: z.strictObject({
    section: phrase.nullable(),
    url: webAddress.nullable(),
    note: text.optional(),
  }),
  review: z.strictObject({ by: phrase, on: partialDate }).nullable().default(null),
  links: z.array(z.strictObject({ label: phrase, url: webAddress })).default([]),
  sources: z.array(reference).min(1),
  notes: z.array(text).default([]),
  doubts: z.array(z.strictObject({ path: phrase, reason: text })).default([]),
});
