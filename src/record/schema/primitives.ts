import { z } from './zod.ts';

// The message of a form is the name of the rule under which the check speaks of it (record/check/rules).

/** Standard area code, JIS X 0401 + 0402: five digits, kept as a string ("01100"). */
export const municipalityCode = z.string().regex(/^\d{5}$/, 'code-form');

/** What Windows takes for a device, whatever folder it is in, and what every object of a program has already. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor)$/;

/** Identifier used in addresses and as a file's name: lower-case words joined by hyphens. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'key-form')
  .refine((value) => !TAKEN.test(value), { error: 'key-taken' });

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** "2022-02-21", "2022-02" or "2022": no more precise than the source. */
export const partialDate = z.string().regex(DATE, 'date-form');

/** "2022-02-21" or "2022-02": what an agreement's day is known by. */
export const dayOrMonth = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, 'day-form');

/**
 * Visible text: trimmed, not empty. Markup and hidden characters are looked for by the check. What is far longer than
 * anything honest would break a line, a picture or a browser wherever it is shown: limits are several times the
 * longest on record.
 */
const shown = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((value) => value === value.trim(), { error: 'untrimmed' });

/** A passage: summaries, notes, reasons. */
export const text = shown(2000);

/** What stands on a line or two: titles, headings, labels, print. */
export const phrase = shown(300);

/** What is drawn on maps, and in narrow columns: names, numbers, units. */
export const word = shown(100);

/** A user's name before the host, after however many strokes: browsers pass over them. */
const USER = /^\s*[a-z]+:[/\\]*[^/?#\\]*@/i;
/** A name of letters, digits and hyphens with dots between, or four numbers; then what is no part of a host. */
const HOST =
  /^https?:\/\/(?:(?:[a-z\d-]+\.)+[a-z](?:[a-z\d-]*[a-z\d])?|(?:\d{1,3}\.){3}\d{1,3})(?::\d+)?(?:[/?#]|$)/i;
/** Numbers that lead everybody to something of their own (RFC 1918, RFC 6890). */
const PRIVATE = /^https?:\/\/(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.[\d.]+(?:[:/?#]|$)/i;

/** What is no address of a page has another message. */
function hasPlainHost(address: string): boolean {
  if (!/^https?:/i.test(address) || !URL.canParse(address) || USER.test(address)) return true;
  return HOST.test(address) && !PRIVATE.test(address);
}

/**
 * A page on the web, of a host that everybody reaches and reads as it is. None with a user's name before its host
 * ("https://soumu.go.jp@example.jp/" is example.jp), with letters that look like others or like a stroke or a dot, in
 * somebody's own network.
 */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((value) => !USER.test(value), { error: 'url-user' })
  .refine(hasPlainHost, { error: 'url-host' });

/** A number to call, with nothing in it that a telephone would obey ("*#06#"); "#7119" is one. */
export const telephone = z
  .string()
  .max(40)
  .regex(/^[#+]?\d+(?:-\d+)*$/, 'tel-form');

export const bilingual = z.strictObject({ ja: text, en: text });

/** Where an editor finds the schema of a file. */
export const schemaLine = z
  .string()
  .max(200)
  .regex(/^[\w./:-]+\.json$/);

/** Line range in the text file of a document: "12-34" or "12". */
const lineRange = z
  .string()
  .max(40)
  .regex(/^\d+(?:-\d+)?$/, 'lines-form');

/** A place in one of the documents of sources.json. */
export const documentReference = z.strictObject({
  id: slug,
  section: phrase.optional(),
  lines: lineRange.optional(),
  titleAsPrinted: phrase.optional(),
  numberAsPrinted: word.optional(),
  differs: text.optional(),
});

/** A page on the web, with what it was used for. */
const webReference = z.strictObject({
  url: webAddress,
  supports: text,
});

export const reference = z.union([documentReference, webReference]);

/** A number as a source states it. `asPrinted` keeps the source's own notation. */
export const figure = z.strictObject({
  label: phrase,
  value: z.number().nullable(),
  unit: word,
  period: word.nullable(),
  asPrinted: phrase,
  approximate: z.boolean().optional(),
});
