import { defineConfig } from '@playwright/test';
import { IS_FULL } from './tests/e2e/support/sample.ts';
import { findBrowser, sandboxed } from './tests/run/browser.ts';
import { thisMachine } from './tests/run/machine.ts';

/** A port of the tests' own, so that a site served at the same time does not get in their way. */
const port = 4187;
const machine = thisMachine();
const browser = process.env.ATLAS_BROWSER || findBrowser(machine);
// The workers read this file again; they need not search again.
if (browser) process.env.ATLAS_BROWSER = browser;

export default defineConfig({
  testDir: 'tests/e2e',
  // The same in further circumstances: `npm run test:full` (tests/e2e/support/sample.ts).
  grepInvert: IS_FULL ? [] : /@full/,
  // Emptied at the start of each run: what longer commands keep lies beside it.
  outputDir: 'test-results/traces',
  fullyParallel: false,
  // Three take as long as two on two cores, and wait for each other.
  workers: 2,
  // WebGL is computed by the processor here, which takes its time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  webServer: {
    command: `"${process.execPath}" --import tsx src/build/serve.ts --port ${port} --strict-port`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
  use: {
    browserName: 'chromium',
    baseURL: `http://localhost:${port}/`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // A trace takes a third of the time: `npm run test:browser -- --trace retain-on-failure` where one is wanted.
    trace: 'off',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      chromiumSandbox: sandboxed(machine, browser),
      args: [
        // Chromium starts WebGL without a graphics card only when told so.
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
});
