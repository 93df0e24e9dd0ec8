import released from '../../data/version.json' with { type: 'json' };

let stopped: Date | null = null;

/** A clock that stands before this is wrong: there was no such record yet. */
const BEGINNING = new Date(released.date);

/** From here on it is always that moment: pages of one build are told apart by their record, not by their minute. */
export function stopClockAt(moment: Date): void {
  stopped = moment;
}

/**
 * Whether a time, as precise as it is known ("2026-04-01", "2026-04", "2026"), is over.
 * A month is over when the next one has begun.
 * @param now given by tests; a page built long ago must be told the reader's own day
 */
export function hasPassed(date: string, now: Date = stopped ?? readersTime()): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  const end =
    day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day + 1)
      : Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1);
  // Japan's clock is nine hours ahead of UTC all year.
  return now.getTime() + 9 * 3_600_000 >= end;
}

function readersTime(): Date {
  const told = new Date();
  return told < BEGINNING ? BEGINNING : told;
}
