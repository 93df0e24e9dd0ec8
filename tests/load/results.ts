import { z } from 'zod';
import { figures } from './wrk.ts';

const count = z.int().nonnegative();
const counts = z.record(z.string(), count);
const words = z.array(z.string());

/** Right after each other: what disturbs the one disturbs the other, so that their ratio can be compared. */
const round = z.strictObject({
  /** Part of all cores that was busy with something else just before, 0 to 1. */
  others: z.number(),
  /** The same server and connections, one file of some hundred bytes: what the machine can do at most. */
  floor: figures,
  mix: figures,
});
export type Round = z.infer<typeof round>;

/** One step of the load: so many connections, each asking for the next as soon as it has an answer. */
const step = z.strictObject({
  connections: count,
  rounds: z.tuple([round], round),
  /** nginx's own count of what it answered, by status; of the mix only. */
  statuses: counts,
  /** What nginx complained about, floor and mix. */
  complaints: counts,
});
export type Step = z.infer<typeof step>;

const exact = z.strictObject({
  files: count,
  rounds: count,
  answers: count,
  wrong: words,
  load: figures,
});
export type Exact = z.infer<typeof exact>;

const releases = z.strictObject({
  pages: count,
  walks: count,
  /** Walks between whose page and files another release took its place. */
  straddling: count,
  files: count,
  /** Releases that readers met. */
  met: words,
  wrong: words,
  load: figures,
  /** The same without the older release's files: it has to go wrong, or the walks would see nothing. */
  control: z.strictObject({ walks: count, wrong: count }),
});
export type Releases = z.infer<typeof releases>;

/** All that a run has found so far. */
export const results = z.strictObject({
  steps: z.array(step),
  exact: exact.nullable(),
  releases: releases.nullable(),
});
export type Results = z.infer<typeof results>;

export function nothingYet(): Results {
  return { steps: [], exact: null, releases: null };
}
