import type { ja } from './ja/index.ts';
import type { jaScripts } from './ja/scripts.ts';

/** Widens literals so that another language may fill the same places with its own words. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : T extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [Key in keyof T]: Widened<T[Key]> };

/** What pages and their scripts say; a key or argument missing in a language fails the type check. */
export type Words = Widened<typeof jaScripts>;

/** All of it, with what only built pages say: that never travels to a browser as a dictionary. */
export type PageWords = Widened<typeof ja>;
