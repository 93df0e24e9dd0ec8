import { isObject } from '../check/place.ts';

/** An initiative, or a part of one, as it is put together. */
export type Made = Record<string, unknown>;

/** Puts a value at "sources.1.section"; makes what it stands in even where there is no value. */
export function put(into: Made, path: string, value: unknown): void {
  const steps = path.split('.');
  let holder: unknown = into;
  steps.slice(0, -1).forEach((step, index) => {
    const inList = /^\d+$/.test(steps[index + 1] ?? '');
    holder = child(holder, step, () => (inList ? [] : {}));
  });
  const last = steps.at(-1) ?? '';
  if (value === undefined) return;
  if (Array.isArray(holder)) holder[Number(last)] = value;
  else if (isObject(holder))
    holder[last] = isObject(holder[last]) && isObject(value) ? { ...value, ...holder[last] } : value;
}

/** What stands at a place; undefined for nothing. */
export function at(from: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isObject(value) ? value[step] : undefined;
  }, from);
}

/** The same without the gaps that unfilled columns leave in lists, and without empty lists. */
export function dense(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((each) => (each === undefined ? [] : [dense(each)]));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, dense(each)] as const);
  return Object.fromEntries(entries.filter(([, each]) => !Array.isArray(each) || each.length > 0));
}

function child(holder: unknown, step: string, make: () => unknown): unknown {
  if (Array.isArray(holder)) {
    holder[Number(step)] ??= make();
    return holder[Number(step)];
  }
  if (!isObject(holder)) return undefined;
  holder[step] ??= make();
  return holder[step];
}
