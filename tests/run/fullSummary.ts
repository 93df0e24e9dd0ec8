import { z } from 'zod';
import { table } from './markdown.ts';
import { duration } from './steps.ts';

/** What became of a piece of the whole test. */
export const partDone = z.object({
  /** False where it has been begun and has to be called again. */
  isDone: z.boolean(),
  /** Fingerprint of the built site that it looked at or, of the build, made; null for none. */
  site: z.string().nullable(),
  seconds: z.number(),
  passed: z.number(),
  failed: z.number(),
  skipped: z.array(z.string()),
  /** Names of what failed, where they are known. */
  failures: z.array(z.string()),
});
export type PartDone = z.infer<typeof partDone>;

/** A piece, and the part of the whole that it belongs to. */
export interface FullPart {
  part: string;
  name: string;
}

/** What there is of the whole test, Markdown. */
export function fullSummary(
  head: string,
  parts: readonly FullPart[],
  done: Readonly<Record<string, PartDone>>,
): string {
  const rows = [...Map.groupBy(parts, ({ part }) => part)].map(([part, pieces]) => {
    const there = pieces.flatMap(({ name }) => done[name] ?? []);
    const finished = there.filter(({ isDone }) => isDone).length;
    const sum = (key: 'passed' | 'failed' | 'seconds') => there.reduce((total, each) => total + each[key], 0);
    const skipped = there.reduce((total, each) => total + each.skipped.length, 0);
    const how =
      finished < pieces.length ? `${finished} of ${pieces.length}` : sum('failed') > 0 ? 'FAILED' : 'ok';
    return [part, how, sum('passed'), sum('failed'), skipped, duration(sum('seconds') * 1000)];
  });
  const all = parts.flatMap(({ name }) => (done[name] ? [{ name, ...done[name] }] : []));
  const failed = all
    .filter((each) => each.failed > 0)
    .map(({ name, failures }) => `- ${name}${failures.map((each) => `\n  - ${each}`).join('')}`);
  const skipped = all.flatMap((each) => each.skipped).map((each) => `- ${each}`);
  return [
    '# The whole test',
    head,
    table(['part', 'how it ended', 'passed', 'failed', 'not run', 'time'], rows),
    ...(failed.length > 0 ? ['## Failed', failed.join('\n')] : []),
    ...(skipped.length > 0 ? ['## Not run', skipped.join('\n')] : []),
    '',
  ].join('\n\n');
}
