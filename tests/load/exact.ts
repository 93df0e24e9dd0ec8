import { fileHeaders } from '../../src/build/headers.ts';
import { addressOf, get, lowerCased } from '../hosting/get.ts';
import { ACCEPTED, ENCODINGS, type Encoding } from './requests.ts';
import { type BuiltSite, expectedOf } from './site.ts';

/** What became of asking for files one by one. */
export interface Exactness {
  /** How many times every sample was asked for in every way, to the end. */
  rounds: number;
  answers: number;
  /** What was not as it ought to be, in words. */
  wrong: string[];
}

/** ETag that no file has. */
const ANOTHER = '"0-0"';

/** Asks for each file in every way, round after round, until `isOver`. */
export async function sampleUntil(
  isOver: () => boolean,
  root: string,
  site: BuiltSite,
  samples: readonly string[],
): Promise<Exactness> {
  const found: Exactness = { rounds: 0, answers: 0, wrong: [] };
  const ways = samples.flatMap((file) => ENCODINGS.map((encoding) => ({ file, encoding })));
  while (!isOver()) {
    for (const { file, encoding } of ways) {
      if (isOver()) return found;
      const { answers, wrong } = await askEveryWay(root, site, file, encoding);
      found.answers += answers;
      found.wrong.push(...wrong);
    }
    found.rounds += 1;
  }
  return found;
}

/** A file afresh, again with what has just been sent, and again with something older. */
async function askEveryWay(
  root: string,
  { folder, tiles }: BuiltSite,
  file: string,
  encoding: Encoding,
): Promise<Omit<Exactness, 'rounds'>> {
  const { bytes, contentEncoding } = await expectedOf(folder, file, encoding);
  const headers = lowerCased(fileHeaders(`/${file}`, tiles));
  const wrong: string[] = [];
  const expect = (what: string, seen: unknown, due: unknown) => {
    if (seen !== due) wrong.push(`${file} (${encoding}), ${what}: ${String(seen)} instead of ${String(due)}`);
  };
  const ask = (more: Record<string, string>) =>
    get(root + addressOf(file), { 'accept-encoding': ACCEPTED[encoding], ...more });

  const first = await ask({});
  const etag = first.headers.etag ?? '';
  expect('status', first.status, 200);
  expect('Content-Encoding', first.headers['content-encoding'], contentEncoding);
  expect('the bytes of the file', first.body.equals(bytes), true);
  expect('an ETag', etag !== '', true);
  for (const [name, value] of Object.entries(headers)) expect(name, first.headers[name], value);

  const unchanged = await ask({ 'if-none-match': etag });
  expect('status with its own ETag', unchanged.status, 304);
  expect('bytes with its own ETag', unchanged.body.length, 0);
  expect('ETag when unchanged', unchanged.headers.etag, etag);
  const cache = headers['cache-control'];
  expect('Cache-Control when unchanged', unchanged.headers['cache-control'], cache);

  const changed = await ask({ 'if-none-match': ANOTHER });
  expect('status with another ETag', changed.status, 200);
  expect('the bytes of the file with another ETag', changed.body.equals(bytes), true);
  return { answers: 3, wrong };
}
