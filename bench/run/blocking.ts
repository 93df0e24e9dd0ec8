import type { Watched } from './watch.ts';

/** A task keeps a reader waiting from here on, milliseconds. */
const LONG = 50;

/** What long tasks took beyond their first 50 ms, all together, and the longest of them whole. */
export function blockingOf(tasks: Watched['longTasks']): { blocking: number; longestTask: number } {
  const durations = tasks.map(({ duration }) => duration);
  return {
    blocking: durations.reduce((total, duration) => total + Math.max(0, duration - LONG), 0),
    longestTask: Math.max(0, ...durations),
  };
}
