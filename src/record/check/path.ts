import type { Path } from './fault.ts';

/** ["initiatives", 3, "category"] as "initiatives[3].category". */
export function formatPath(path: Path): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    if (!/^[\w$-]+$/.test(step)) return `${before}[${JSON.stringify(step)}]`;
    return before === '' ? step : `${before}.${step}`;
  }, '');
}

/** The name that a value goes by: its key, or the key of the list it stands in. */
export function nameOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/**
 * Steps of a written path; items of a list go by position or by key ("initiatives.library.title").
 * Null for a text that is no path.
 */
export function parsePath(written: string): Path | null {
  if (!/^[^.[\]]+(?:\.[^.[\]]+|\[\d+\])*$/.test(written)) return null;
  return [...written.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );
}
