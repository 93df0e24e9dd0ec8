import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What became of a test, and what it noted by file: what the reader was shown. */
export const done = z.object({ status: z.string(), outcomes: z.record(z.string(), z.string()) });
export type Done = z.infer<typeof done>;

const spec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })).optional(),
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

export function isPassed(done: Done | undefined): boolean {
  return done?.status === 'expected';
}

/** Tests of a Playwright report by their whole names, as `-g` sees their end. */
export function readReport(file: string): Record<string, Done> {
  const { suites } = z.object({ suites: z.array(suite) }).parse(JSON.parse(readFileSync(file, 'utf8')));
  const found: Record<string, Done> = {};
  const visit = ({ specs, suites: inner, title }: z.infer<typeof suite>, above: string) => {
    const name = `${above}${title} `;
    for (const each of specs) {
      const [test] = each.tests;
      const noted = test?.annotations?.find(({ type }) => type === 'outcomes')?.description ?? '{}';
      found[name + each.title] = {
        status: test?.status ?? 'skipped',
        outcomes: z.record(z.string(), z.string()).parse(JSON.parse(noted)),
      };
    }
    for (const each of inner ?? []) visit(each, name);
  };
  for (const each of suites) visit(each, '');
  return found;
}

/** A row for each file of each journey, a column for each fault; Markdown. */
export function outcomeTable(all: Readonly<Record<string, Done>>): string {
  const rows = new Map<string, Map<string, string>>();
  const faults: string[] = [];
  for (const [name, { outcomes }] of Object.entries(all)) {
    const [, journey, fault] = /^files\.spec\.ts (.*) with a file that is (.*)$/.exec(name) ?? [];
    if (journey === undefined || fault === undefined) continue;
    if (!faults.includes(fault)) faults.push(fault);
    for (const [file, outcome] of Object.entries(outcomes)) {
      const row = `${journey} | ${file.replace(/-[\w-]{8}(?=\.\w+$)/, '').replace(/data-[0-9a-f]{12}/, 'data')}`;
      const cells = rows.get(row) ?? new Map<string, string>();
      rows.set(row, cells.set(fault, outcome));
    }
  }
  const lines = [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([row, cells]) => `| ${row} | ${faults.map((fault) => cells.get(fault) ?? '').join(' | ')} |`);
  const head = `| journey | file | ${faults.join(' | ')} |`;
  return [head, head.replaceAll(/[^|]+/g, ' --- '), ...lines, ''].join('\n');
}
