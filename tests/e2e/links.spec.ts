import { type APIRequestContext, expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { kindAddress, PAGE_KIND_NAMES } from './support/pageKinds.ts';

// More than a thousand pages are asked for.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const language of LANGUAGES) {
  test(`no link leads nowhere: ${language}`, async ({ request, baseURL }) => {
    const site = reader(request);
    const dead: string[] = [];
    let count = 0;
    for (const kind of PAGE_KIND_NAMES) {
      const address = new URL(kindAddress(kind, language), baseURL);
      for (const link of linksOf((await site(address.pathname)) ?? '', address)) {
        const there = await site(link.pathname);
        const part = decodeURIComponent(link.hash.slice(1));
        const isThere = there !== null && (part === '' || there.includes(` id="${part}"`));
        if (!isThere) dead.push(`${kind}: ${link.pathname}${link.hash}`);
        count += 1;
      }
    }
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(500);
  });
}

/** Gives the text at a path, "" for a file that is no page, null where nothing is; each is asked for once. */
function reader(request: APIRequestContext): (path: string) => Promise<string | null> {
  const texts = new Map<string, string | null>();
  return async (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const isPage = /(?:\/|\.html)$/.test(path);
    const answer = await (isPage ? request.get(path) : request.head(path));
    const text = !answer.ok() ? null : isPage ? await answer.text() : '';
    texts.set(path, text);
    return text;
  };
}

/** Where the links of a page lead within the site. */
function linksOf(html: string, address: URL): URL[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), address))
    .filter(({ origin }) => origin === address.origin);
}
