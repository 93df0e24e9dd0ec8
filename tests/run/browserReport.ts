import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

const outcome = z.enum(['expected', 'unexpected', 'flaky', 'skipped']);

/** A browser test as Playwright's JSON reporter tells of it. */
export interface BrowserTest {
  /** Its file below the folder of the tests, its groups from the outside, and its own title. */
  titles: string[];
  status: z.infer<typeof outcome>;
  milliseconds: number;
  /** Beginning of what it said when it failed; null where it did not. */
  error: string | null;
}

interface BrowserReport {
  tests: BrowserTest[];
  /** Errors outside of tests. */
  errors: number;
}

const spec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: outcome,
      results: z
        .array(
          z.object({
            duration: z.number(),
            error: z.object({ message: z.string().optional() }).optional(),
          }),
        )
        .default([]),
    }),
  ),
});
const suite = z.object({
  title: z.string(),
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});
const report = z.object({ suites: z.array(suite), errors: z.array(z.unknown()) });

/** @throws ZodError for a report of another form */
export function readBrowserReport(written: unknown): BrowserReport {
  const { suites, errors } = report.parse(written);
  const tests: BrowserTest[] = [];
  const visit = ({ title, specs, suites: inner = [] }: z.infer<typeof suite>, above: readonly string[]) => {
    const titles = [...above, title];
    for (const each of specs) {
      for (const { status, results } of each.tests) {
        const message = results.find(({ error }) => error !== undefined)?.error?.message;
        tests.push({
          titles: [...titles, each.title],
          status,
          milliseconds: results.reduce((sum, { duration }) => sum + duration, 0),
          error: message === undefined ? null : shortened(message),
        });
      }
    }
    for (const each of inner) visit(each, titles);
  };
  for (const each of suites) visit(each, []);
  return { tests, errors: errors.length };
}

const MOST_LETTERS = 240;

/** What is said first, in a line: where, what was expected, what came. */
function shortened(message: string): string {
  return stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').trim().slice(0, MOST_LETTERS);
}
