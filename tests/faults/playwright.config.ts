import path from 'node:path';
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const root = path.resolve(import.meta.dirname, '../..');

const [server] = [base.webServer ?? []].flat();
if (!server) throw new Error('the browser tests have no server');

/** What goes wrong: run by `npm run test:faults`, not by the default test. */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: path.join(root, 'test-results/faults/traces'),
  // Each test meets one fault in file after file.
  timeout: 480_000,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: path.join(root, 'test-results/faults/run.json') }]],
  webServer: { ...server, cwd: root },
});
