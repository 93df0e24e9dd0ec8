import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Exit status of a command that did what it could in its time: the same command goes on (EX_TEMPFAIL of sysexits). */
export const UNFINISHED = 75;
/** Exit status of a command that had nothing to run with: no server, no browser, no registry (EX_UNAVAILABLE). */
export const NOT_RUN = 69;

/** The time that a call of a long command has. */
export interface Time {
  /** Minutes until it is over; Infinity where none were named. */
  left(): number;
  /** Whether something else can be begun: if it takes no longer than what took longest so far. The first always can. */
  hasRoom(): boolean;
  /** Does something and notes how long it took. */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
}

/**
 * @param minutes as written on the command line; undefined: no end
 * @param now milliseconds since any moment
 * @throws Error for what is no number of minutes
 */
export function timeOf(minutes: string | undefined, now: () => number = Date.now): Time {
  const given = minutes === undefined ? Number.POSITIVE_INFINITY : Number(minutes);
  if (!(given > 0)) throw new Error(`--minutes is "${minutes}": give a number above 0`);
  const end = now() + given * 60_000;
  let longest: number | null = null;
  return {
    left: () => (end - now()) / 60_000,
    hasRoom: () => longest === null || now() + longest <= end,
    async take(work) {
      const began = now();
      const result = await work();
      longest = Math.max(longest ?? 0, now() - began);
      return result;
    },
  };
}

/**
 * Does one piece after another while there is time.
 * @param work says whether the piece is done; one that is not comes again
 * @returns the pieces that are left
 */
export async function doPieces<Piece extends object>(
  pieces: readonly Piece[],
  time: Time,
  work: (piece: Piece) => Promise<boolean>,
): Promise<Piece[]> {
  const left = [...pieces];
  for (let piece = left[0]; piece !== undefined && time.hasRoom(); piece = left[0]) {
    const begun = piece;
    if (await time.take(() => work(begun))) left.shift();
  }
  return left;
}

/** What became of pieces, by their names; it stays on the disk, so that what has been done is not done again. */
export interface Kept<Result> {
  get(name: string): Result | undefined;
  put(name: string, result: Result): void;
  all(): Readonly<Record<string, Result>>;
}

/**
 * @param file where it is kept; its name should hold a fingerprint of what the results depend on
 * @param isFresh begins anew
 * @throws ZodError when the file holds something else
 */
export function keepResults<Result>(file: string, result: z.ZodType<Result>, isFresh = false): Kept<Result> {
  const results: Record<string, Result> =
    existsSync(file) && !isFresh
      ? z.record(z.string(), result).parse(JSON.parse(readFileSync(file, 'utf8')))
      : {};
  return {
    get: (name) => (Object.hasOwn(results, name) ? results[name] : undefined),
    put(name, given) {
      results[name] = given;
      mkdirSync(path.dirname(file), { recursive: true });
      // Who is stopped while writing must not lose what was there.
      writeFileSync(`${file}.new`, JSON.stringify(results, null, 1));
      renameSync(`${file}.new`, file);
    },
    all: () => results,
  };
}
