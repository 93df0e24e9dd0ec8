import { parseArgs } from 'node:util';
import { keystrokes, quantile } from './keystrokes.ts';
import { withPage } from './served.ts';

/**
 * Command line: from a keystroke in the search box to the results in the page, in Chromium with a slower processor.
 *
 *   npx tsx bench/synthetic/searchInBrowser.ts --site <built folder> [--slower 4] [--rounds 5]
 */
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    slower: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
  },
});

await withPage(values.site, Number(values.slower), async (page, address) => {
  // A page without a map: nothing else is at work.
  await page.goto(`${address}municipalities/08201/`);
  const input = page.locator('.search-input');
  const started = performance.now();
  await input.focus();
  await input.fill('水戸市');
  await page.locator('.found').first().waitFor({ timeout: 240_000 });
  console.log(
    `first results ${((performance.now() - started) / 1000).toFixed(1)} s after the box was touched`,
  );
  const rounds: number[][] = [];
  const queries = keystrokes();
  for (let round = 0; round < Number(values.rounds); round++) {
    rounds.push(
      await page.evaluate(async (typed) => {
        const box = document.querySelector<HTMLInputElement>('.search-input');
        const popup = document.querySelector<HTMLElement>('.search-popup');
        if (!box || !popup) throw new Error('no search box');
        const times: number[] = [];
        for (const query of typed) {
          await new Promise((resolve) => setTimeout(resolve, 30));
          box.value = query;
          const from = performance.now();
          const shown = new Promise<number>((resolve) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              // With the layout of what has been put in.
              if (popup.offsetHeight >= 0) resolve(performance.now() - from);
            });
            observer.observe(popup, { childList: true, subtree: true });
          });
          box.dispatchEvent(new Event('input', { bubbles: true }));
          times.push(await shown);
        }
        return times;
      }, queries),
    );
  }
  // The quickest of the rounds: what other programs of the machine take does not count.
  const quickest = queries.map((query, place) => ({
    query,
    time: Math.min(...rounds.map((times) => times[place] ?? Number.POSITIVE_INFINITY)),
  }));
  const [all, first] = [quickest.map(({ time }) => time), rounds[0] ?? []];
  console.log(`${all.length} keystrokes, the quickest of ${rounds.length} rounds: ${summary(all)}`);
  console.log(`the first round alone: ${summary(first)}`);
  quickest.sort((one, other) => other.time - one.time);
  for (const { query, time } of quickest.slice(0, 12)) console.log(`  ${time.toFixed(1)} ms  ${query}`);
});

function summary(times: readonly number[]): string {
  const [median, high] = [quantile(times, 0.5), quantile(times, 0.95)];
  return `median ${median.toFixed(1)} ms, p95 ${high.toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`;
}
