import { parseArgs } from 'node:util';
import { readRecord } from '../../src/build/readRecord.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { openIndex } from '../../src/search/openIndex.ts';
import { keystrokes, quantile } from './keystrokes.ts';

/**
 * Command line: how long a keystroke in the search box works in Node, over a record of any size.
 *
 *   npx tsx bench/synthetic/search.ts --data <folder>
 */
const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const MOST = 6;
const ROUNDS = 6;

const atlas = await readRecord(values.data);
const json = buildIndex(searchDocuments(atlas, { language: 'ja', words: wordsOf('ja') }));
let [started, longest, slices] = [performance.now(), 0, 0];
const { search } = await new Promise<ReturnType<typeof openIndex>>((resolve) => {
  const searcher = openIndex(json, (work) => {
    setTimeout(() => {
      const from = performance.now();
      work();
      longest = Math.max(longest, performance.now() - from);
      slices += 1;
      clearTimeout(quiet);
      quiet = setTimeout(() => resolve(searcher), 50);
    });
  });
  let quiet: ReturnType<typeof setTimeout> | undefined;
});
console.log(
  `${values.data}: ${(json.length / 1e6).toFixed(1)} M characters; taken in after ${(performance.now() - started - 50).toFixed(0)} ms in ${slices} slices, the longest ${longest.toFixed(1)} ms`,
);
// The quickest of several rounds: what other programs of the machine take does not count.
const times = keystrokes().map((query) => ({ query, time: Number.POSITIVE_INFINITY, found: 0 }));
for (let round = 0; round < ROUNDS; round++)
  for (const each of times) {
    started = performance.now();
    const groups = search(each.query, MOST);
    each.time = Math.min(each.time, performance.now() - started);
    each.found = groups.reduce((sum, { total }) => sum + total, 0);
  }
const all = times.map(({ time }) => time);
console.log(
  `${times.length} keystrokes: median ${quantile(all, 0.5).toFixed(2)} ms, p95 ${quantile(all, 0.95).toFixed(2)} ms, longest ${Math.max(...all).toFixed(2)} ms`,
);
for (const { query, time, found } of times.sort((one, other) => other.time - one.time).slice(0, 14))
  console.log(`  ${time.toFixed(1)} ms  ${query}  (${found})`);
