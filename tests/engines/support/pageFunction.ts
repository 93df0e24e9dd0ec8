/** Runs in the page: it sees nothing but its argument, which JSON must be able to say, and so must what it gives back. */
export type PageFunction<A, R> = (argument: A) => R | Promise<R>;

/** Source of a function for the page. tsx marks inner functions by a helper that pages do not have. */
export function sourceOf<A, R>(run: PageFunction<A, R>): string {
  return `(argument) => { const __name = (each) => each; return (${run})(argument); }`;
}
