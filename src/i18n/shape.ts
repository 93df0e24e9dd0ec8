import type { ja } from './ja/index.ts';

/** Widens literals so that another language may fill the same places with its own words. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : T extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The keys and arguments every dictionary has; a missing one fails the type check. */
export type Words = Widened<typeof ja>;
