import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** How often something was said. */
export type Counts = Record<string, number>;

/** Status of an answer in a line of nginx's access log. */
export function statusIn(line: string): string | null {
  return /" (\d{3}) \d+ "/.exec(line)?.[1] ?? null;
}

/** What nginx complained about in a line of its error log, without when and whom; null for mere notes. */
export function complaintIn(line: string): string | null {
  const [, level = '', text = ''] = /\[(\w+)\] \d+#\d+: (?:\*\d+ )?(.*?)(?:, client: .*)?$/.exec(line) ?? [];
  return ['error', 'crit', 'alert', 'emerg'].includes(level) ? text.replace(/"\/[^"]*"/g, '"…"') : null;
}

/** Counts what `of` sees in the lines of a file. */
export async function countLines(file: string, of: (line: string) => string | null): Promise<Counts> {
  const counts: Counts = {};
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const seen = of(line);
    if (seen !== null) counts[seen] = (counts[seen] ?? 0) + 1;
  }
  return counts;
}
