import { configDefaults, defineConfig } from 'vitest/config';

/** A hostile record through every writer takes minutes: `npm run test:faults` and `npm run test:full` run it. */
const LONG = 'tests/unit/hostile/{check,html,pictures,search,sheet}.test.ts';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...(process.env.FULL ? [] : [LONG])],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // No test is about time: on a busy machine one that reads all the record may take long.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
