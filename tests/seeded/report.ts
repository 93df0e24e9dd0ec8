import { z } from 'zod';
import { table } from '../run/markdown.ts';

/** What a fault has shown about the tests that ought to notice it. */
export const tried = z.object({
  spec: z.string(),
  /** What was changed. */
  changed: z.array(z.string()),
  /** Tests that passed on the site as it was built. */
  green: z.number(),
  /** Tests that failed on the broken site, and what they said. */
  red: z.array(z.object({ name: z.string(), error: z.string() })),
  /** Why it could not be tried; null where it could. */
  stopped: z.string().nullable(),
  seconds: z.number(),
});
export type Tried = z.infer<typeof tried>;

/** What can be said of a fault. */
export function verdictOf({
  red,
  stopped,
}: Omit<Tried, 'spec' | 'seconds'>): 'noticed' | 'NOT NOTICED' | 'NOT TRIED' {
  if (stopped !== null) return 'NOT TRIED';
  return red.length > 0 ? 'noticed' : 'NOT NOTICED';
}

/** A row for each fault, Markdown. */
export function seededReport(head: string, all: Readonly<Record<string, Tried>>): string {
  const rows = Object.entries(all).map(([name, each]) => [
    name,
    each.changed.join(', '),
    verdictOf(each),
    `${each.spec}: ${each.green} passed as built`,
    each.stopped ?? each.red.map((test) => `**${test.name}** ${test.error}`).join('; '),
    each.seconds.toFixed(0),
  ]);
  return [
    '# Faults put into the built site, one at a time',
    head,
    table(['fault', 'changed', '', 'tests', 'what failed, and what it said', 's'], rows),
    '',
  ].join('\n\n');
}
