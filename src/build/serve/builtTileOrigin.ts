import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** The policy stands among the first elements of a page. */
const FIRST_BYTES = 2048;
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i;
const ELSEWHERE = /connect-src &#x27;self&#x27; ([^\s;]+)/;

/**
 * Origin of the background tiles that the site in `dir` was built with, as its pages' own policy names it; null for
 * none. Two policies hold together, so the header must allow what the page does, whoever has built it and when.
 */
export function builtTileOrigin(dir: string): string | null {
  const policy = POLICY.exec(beginningOf(join(dir, 'index.html')))?.[1] ?? '';
  return ELSEWHERE.exec(policy)?.[1] ?? null;
}

function beginningOf(file: string): string {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(FIRST_BYTES);
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, FIRST_BYTES, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}
