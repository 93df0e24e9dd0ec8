import path from 'node:path';
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const root = path.resolve(import.meta.dirname, '../..');

const [server] = [base.webServer ?? []].flat();
if (!server?.url) throw new Error('the browser tests have no server');

/** The browser tests as they are, on a site with a fault in it: run by `npm run test:seeded`. */
export default defineConfig({
  ...base,
  testDir: path.join(root, 'tests/e2e'),
  outputDir: path.join(root, 'test-results/seeded/traces'),
  // Whatever ought to notice, sampled by `npm test` or not.
  grepInvert: [],
  webServer: {
    ...server,
    cwd: root,
    command: `"${process.execPath}" --import tsx tests/seeded/serve.ts ${new URL(server.url).port}`,
  },
});
