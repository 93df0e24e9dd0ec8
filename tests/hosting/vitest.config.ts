import { defineConfig } from 'vitest/config';

/** Real web servers with the configurations of docs/hosting (`npm run test:hosting`); not part of `npm test`. */
export default defineConfig({
  test: {
    include: ['tests/hosting/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
  },
});
