import type { BrowserTest } from './browserReport.ts';

/** Browser tests that are run in one go. */
export interface Batch {
  name: string;
  /** Their files, below tests/e2e. */
  files: string[];
  /** Whole names of the tests, where it is not all of the files. */
  only: string[] | null;
}

type Listed = Pick<BrowserTest, 'titles'>;

/**
 * Cuts the browser tests into batches of at most so many: whole files together, in their order, so that both workers
 * have something to do; a file with more of them is cut.
 */
export function batchesOf(tests: readonly Listed[], most: number): Batch[] {
  const byFile = new Map<string, string[]>();
  for (const { titles } of tests) {
    const [file = ''] = titles;
    byFile.set(file, [...(byFile.get(file) ?? []), titles.join(' ')]);
  }
  const batches: Batch[] = [];
  let size = most;
  for (const [file, names] of byFile) {
    if (names.length > most) {
      batches.push(...cut(file, names, most));
      size = most;
      continue;
    }
    if (size + names.length > most) {
      batches.push({ name: '', files: [], only: null });
      size = 0;
    }
    batches.at(-1)?.files.push(file);
    size += names.length;
  }
  return batches.map((batch) => ({ ...batch, name: batch.name || batch.files.map(shortName).join(', ') }));
}

function cut(file: string, names: readonly string[], most: number): Batch[] {
  const count = Math.ceil(names.length / most);
  return Array.from({ length: count }, (_, index) => ({
    name: `${shortName(file)} ${index + 1}/${count}`,
    files: [file],
    only: names.filter((_, at) => Math.floor((at * count) / names.length) === index),
  }));
}

function shortName(file: string): string {
  return file.replace(/\.spec\.ts$/, '');
}

/** Arguments of `playwright test` that choose a batch. */
export function batchArguments({ files, only }: Batch): string[] {
  const chosen = files.map(specArgument);
  return only === null ? chosen : [...chosen, '-g', `(?:${only.map(literal).join('|')})(?: @\\S+)*$`];
}

/** Playwright looks for what it is given anywhere in a path, whatever the case: `axe` would be `embedAxe`, too. */
export function specArgument(file: string): string {
  return `[\\\\/]${literal(file)}$`;
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
