import type { Words } from '../../i18n/shape.ts';
import type { Answer } from '../../offline/orders.ts';
import { answererOf, offlinePages, pageKey } from '../../offline/rules.ts';
import type { Plan } from './plan.ts';

/** Whether this browser, here, can keep pages: some apps' own windows and unencrypted addresses cannot. */
export function isSupported(): boolean {
  return isSecureContext && 'serviceWorker' in navigator && 'caches' in window;
}

/** Whether the browser has said no, and not the network. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && /^(?:SecurityError|NotSupportedError|InvalidStateError)$/.test(error.name);
}

/** @throws where the file cannot be had */
export async function readFile(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Addresses of what this page has fetched so far. */
export function fetchedHere(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

/**
 * The whole order: this page with the files it has fetched so far, the pages that say that one is missing, and
 * then what was planned.
 * @param root full address of the site
 */
export function wholeOrder(
  plan: Plan,
  root: string,
  here: { address: string; fetched: readonly string[] },
): Plan {
  const whole = (address: string) => new URL(address, root).href;
  const pages = [pageKey(here.address), ...offlinePages(root), ...plan.pages.map(whole)];
  const fetched = here.fetched.filter((url) => {
    const asked = { url, method: 'GET', mode: 'cors', destination: '', hasRange: false };
    return answererOf(asked, root) === 'asset';
  });
  return { pages: [...new Set(pages)], files: [...new Set([...fetched, ...plan.files.map(whole)])] };
}

/** What is said when storing has ended, at least one page being stored. */
export function outcome(
  { failed, failure }: Extract<Answer, { kind: 'stored' }>,
  plan: Plan | null,
  words: Words['keep'],
): string {
  if (failure === 'full') return words.partlyFull;
  if (plan === null) return words.regionMissing;
  return failed > 0 ? words.partly(failed) : words.done;
}
