/** Does one job at a time, each in its turn. */
export interface Hand<Job, Result> {
  /** @throws Error where the job went wrong */
  work(job: Job): Promise<Result>;
  /** Lets go of what it holds; no job may follow. */
  end(): void;
}

/** Several hands with one list of jobs. */
export interface Crew<Job, Result> {
  /** Puts a job at the end of the list; it is done by whichever hand is free first. @throws Error as its hand does */
  work(job: Job): Promise<Result>;
  /** Sends all hands home, whatever they are at. */
  end(): void;
}

interface Waiting<Job, Result> {
  job: Job;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export function createCrew<Job, Result>(hands: readonly Hand<Job, Result>[]): Crew<Job, Result> {
  const free = [...hands];
  const waiting: Waiting<Job, Result>[] = [];
  const goOn = (): void => {
    const [hand, next] = [free[0], waiting[0]];
    if (hand === undefined || next === undefined) return;
    free.shift();
    waiting.shift();
    hand
      .work(next.job)
      .finally(() => {
        free.push(hand);
        goOn();
      })
      .then(next.resolve, next.reject);
  };
  return {
    work: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        goOn();
      }),
    end: () => {
      waiting.length = 0;
      for (const hand of hands) hand.end();
    },
  };
}
