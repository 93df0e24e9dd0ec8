import { globSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

const ALL = 'tests/unit/**/*.test.{ts,tsx}';
/** A hostile record through every writer takes minutes: `npm run test:faults` and `npm run test:full` run it. */
const LONG = 'tests/unit/hostile/{check,html,pictures,search,sheet}.test.ts';

const left = [...configDefaults.exclude, ...(process.env.FULL ? [] : [LONG])];
/** Files that replace modules, globals or the clock have a world to themselves. */
const alone = globSync(ALL).filter((file) =>
  /\bvi\.(?:mock|doMock|stub\w+|spyOn|useFakeTimers)\(/.test(readFileSync(file, 'utf8')),
);
const shared = {
  environment: 'node',
  pool: 'forks',
  // No test is about time: on a busy machine one that reads all the record may take long.
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'alone', include: alone, exclude: left } },
      // The others share what has been loaded: loading it for every file took as long as all tests together.
      { test: { ...shared, name: 'together', include: [ALL], exclude: [...left, ...alone], isolate: false } },
    ],
  },
});
