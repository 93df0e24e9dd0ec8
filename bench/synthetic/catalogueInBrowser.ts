import { parseArgs } from 'node:util';
import { keystrokes, quantile } from './keystrokes.ts';
import { withPage } from './served.ts';

/**
 * Command line: from a keystroke in the catalogue's text filter to the rows in the page, in Chromium with a slower
 * processor.
 *
 *   npx tsx bench/synthetic/catalogueInBrowser.ts --site <built folder> [--slower 4] [--rounds 5]
 */
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    slower: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
  },
});

const QUERIES = ['図書館', '病院', '水戸', 'バス', 'ばす', '合成', 'かんこう', 'library', 'ない言葉'];

await withPage(values.site, Number(values.slower), async (page, address) => {
  const started = performance.now();
  await page.goto(`${address}initiatives/`);
  await page.locator('.catalogue-table tbody tr[data-row]').first().waitFor({ timeout: 240_000 });
  console.log(
    `the table stands ${((performance.now() - started) / 1000).toFixed(1)} s after the page was asked for`,
  );
  const typed = keystrokes(QUERIES);
  const rounds: number[][] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    rounds.push(
      await page.evaluate(async (queries) => {
        const box = document.querySelector<HTMLInputElement>('#catalogue-text');
        const results = document.querySelector<HTMLElement>('.catalogue-results');
        // What React has put in place of the element's own notes what it has set itself, and would see no change.
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
        if (!box || !results || !set) throw new Error('no text filter');
        const times: number[] = [];
        for (const query of queries) {
          await new Promise((resolve) => setTimeout(resolve, 60));
          const from = performance.now();
          set.call(box, query);
          box.dispatchEvent(new Event('input', { bubbles: true }));
          await undefined;
          await undefined;
          // With the layout of what has been put in.
          if (results.offsetHeight >= 0) times.push(performance.now() - from);
        }
        return times;
      }, typed),
    );
  }
  const quickest = typed.map((query, place) => ({
    query,
    time: Math.min(...rounds.map((times) => times[place] ?? Number.POSITIVE_INFINITY)),
  }));
  const all = quickest.map(({ time }) => time);
  console.log(
    `${all.length} keystrokes, the quickest of ${rounds.length} rounds: median ${quantile(all, 0.5).toFixed(1)} ms, p95 ${quantile(all, 0.95).toFixed(1)} ms; the very first ${(rounds[0]?.[0] ?? 0).toFixed(0)} ms`,
  );
  quickest.sort((one, other) => other.time - one.time);
  for (const { query, time } of quickest.slice(0, 8)) console.log(`  ${time.toFixed(1)} ms  ${query}`);
});
