import { z } from 'zod';

// The message of a form is the name of the rule under which the check speaks of it (record/check/rules).

/** Standard area code, JIS X 0401 + 0402: five digits, kept as a string ("01100"). */
export const municipalityCode = z.string().regex(/^\d{5}$/, 'code-form');

/** Identifier used in addresses: lower-case words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'key-form');

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** "2022-02-21", "2022-02" or "2022": no more precise than the source. */
export const partialDate = z.string().regex(DATE, 'date-form');

/** "2022-02-21" or "2022-02": what an agreement's day is known by. */
export const dayOrMonth = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, 'day-form');

/** Visible text: trimmed, not empty. Markup and control characters are looked for by the check. */
export const text = z
  .string()
  .min(1)
  .max(2000)
  .refine((value) => value === value.trim(), { error: 'untrimmed' });

export const bilingual = z.strictObject({ ja: text, en: text });

/** Line range in the text file of a document: "12-34" or "12". */
const lineRange = z.string().regex(/^\d+(?:-\d+)?$/, 'lines-form');

/** A place in one of the documents of sources.json. */
export const documentReference = z.strictObject({
  id: slug,
  section: text.optional(),
  lines: lineRange.optional(),
  titleAsPrinted: text.optional(),
  numberAsPrinted: text.optional(),
  differs: text.optional(),
});

/** A page on the web, with what it was used for. */
const webReference = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  supports: text,
});

export const reference = z.union([documentReference, webReference]);

/** A number as a source states it. `asPrinted` keeps the source's own notation. */
export const figure = z.strictObject({
  label: text,
  value: z.number().nullable(),
  unit: text,
  period: text.nullable(),
  asPrinted: text,
  approximate: z.boolean().optional(),
});
