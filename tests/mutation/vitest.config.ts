import { defineConfig } from 'vitest/config';

/** The tests of one floor alone: what a floor does is noticed by its own tests, or not noticed. */
const floor = process.env.MUTATION_FLOOR ?? '*';

export default defineConfig({
  test: {
    include: [`tests/unit/${floor}/**/*.test.{ts,tsx}`],
    // These start processes of their own, in which nothing is changed.
    exclude: ['**/commandLine.test.ts'],
    environment: 'node',
  },
});
