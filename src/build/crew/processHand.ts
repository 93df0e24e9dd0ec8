import { fork } from 'node:child_process';
import { inspect } from 'node:util';
import type { Hand } from './crew.ts';

/** What a process tells about a job. */
type Answer<Result> =
  | { result: Result }
  | { error: { message: string /** With its causes. */; stack: string } };

/** Megabytes for what is new and mostly short-lived, as all that a page is made of: fewer pauses to clear it away. */
const ROOM_FOR_THE_NEW = '--max-semi-space-size=64';

/**
 * A process of its own that does jobs, as it is told by messages; it is started at once.
 * @param script runs `answerJobs`
 */
export function processHand<Job, Result>(script: URL): Hand<Job, Result> {
  // Nothing is developed in there: React draws twice as fast without its advice.
  const child = fork(script, {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [...process.execArgv, ROOM_FOR_THE_NEW],
  });
  let gone: Error | null = null;
  let open: { resolve(result: Result): void; reject(error: Error): void } | null = null;
  const stop = (error: Error) => {
    gone ??= error;
    open?.reject(gone);
    open = null;
  };
  child.on('message', (answer: Answer<Result>) => {
    if ('error' in answer) open?.reject(Object.assign(new Error(), answer.error));
    else open?.resolve(answer.result);
    open = null;
  });
  child.on('error', stop);
  child.on('exit', (code, signal) =>
    stop(new Error(`a process of the build ended early (${signal ?? code})`)),
  );
  return {
    work: (job) =>
      new Promise((resolve, reject) => {
        open = { resolve, reject };
        // One that is gone says so: sending is an error event then.
        child.send(job as object);
      }),
    end: () => {
      child.kill();
    },
  };
}

/** In the process: does the jobs that come, one after the other, until the one who gives them is gone. */
export function answerJobs<Job, Result>(work: (job: Job) => Promise<Result>): void {
  const answer = async (job: Job): Promise<Answer<Result>> => {
    try {
      return { result: await work(job) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { error: { message, stack: inspect(error) } };
    }
  };
  process.on('message', async (job: Job) => process.send?.(await answer(job)));
  process.on('disconnect', () => process.exit());
}
