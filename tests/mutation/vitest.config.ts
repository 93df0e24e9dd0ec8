import { defineConfig } from 'vitest/config';

/** The tests of one floor alone: what a floor does is noticed by its own tests, or not noticed. */
const floor = process.env.MUTATION_FLOOR ?? '*';

export default defineConfig({
  test: {
    include: [`tests/unit/${floor}/**/*.test.{ts,tsx}`],
    exclude: [
      // These start processes of their own, in which nothing is changed.
      '**/commandLine.test.ts',
      // These ask the same thousands of times: with each change anew, that would take days.
      '**/everyName.test.ts',
      '**/fuzz.test.ts',
      '**/fileProperties.test.ts',
    ],
    environment: 'node',
  },
});
