// The browser tests alone, on the site as it was last built:
// `npm run test:browser -- -g 水戸` runs those with 水戸 in their names.
import { runBrowserTests } from './playwright.ts';

try {
  process.exitCode = await runBrowserTests(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
