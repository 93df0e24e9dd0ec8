/** What a browser, an older program and one without compression say that they take. */
export const ACCEPTED = { br: 'gzip, deflate, br, zstd', gzip: 'gzip', identity: 'identity' } as const;
export type Encoding = keyof typeof ACCEPTED;
export const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** One request of the mix. */
export interface Asked {
  /** Path below the built site's folder. */
  file: string;
  encoding: Encoding;
  /** By somebody who has it already and asks whether it has changed. */
  isAgain: boolean;
}

const LANGUAGE = '(?:(?:en|easy)/)?';
/** In 10 requests. */
const TAKEN: readonly Encoding[] = ['br', 'br', 'br', 'gzip', 'br', 'br', 'identity', 'br', 'gzip', 'br'];
/** Has no divisor in common with 1000, so that every request comes once before the first comes again. */
const STRIDE = 619;

/**
 * Kinds of files and how many in 1,000 requests ask for one. Made up, not taken from a log: pages of towns
 * most, each followed by some of its scripts; what may be kept for ever is not asked for again.
 */
export const KINDS = [
  { name: 'the nation', of: new RegExp(`^${LANGUAGE}index\\.html$`), share: 60, isPage: true },
  { name: 'regions', of: new RegExp(`^${LANGUAGE}regions/[^/]+/index\\.html$`), share: 180, isPage: true },
  {
    name: 'towns',
    of: new RegExp(`^${LANGUAGE}municipalities/\\d+/index\\.html$`),
    share: 240,
    isPage: true,
  },
  {
    name: 'frames',
    of: new RegExp(`^${LANGUAGE}embed/(?:regions|municipalities)/[^/]+/index\\.html$`),
    share: 60,
    isPage: true,
  },
  { name: 'scripts and styles', of: /^assets\/[^/]+\.(?:js|css)$/, share: 320, isPage: false },
  {
    name: 'maps',
    of: /^assets\/data-[^/]+\/(?:(?:ja|en|easy)\/map|geo\/[^/]+)\.json$/,
    share: 60,
    isPage: false,
  },
  {
    name: 'articles',
    of: /^assets\/data-[^/]+\/(?:ja|en|easy)\/(?:regions|municipalities)\/[^/]+\.json$/,
    share: 60,
    isPage: false,
  },
  { name: 'tables', of: /^(?:en\/)?data\/[^/]+\.csv$/, share: 20, isPage: true },
] as const;

/**
 * A thousand requests for real addresses, the same for the same site.
 * @param files of the built site, by path
 * @throws Error where the site has no file of a kind
 */
export function mixOf(files: readonly string[]): Asked[] {
  const entries = KINDS.flatMap(({ name, of, share, isPage }) => {
    const found = files.filter((file) => of.test(file)).sort();
    return Array.from({ length: share }, (_, index): Asked => {
      const file = found[Math.floor((index * found.length) / share)];
      if (file === undefined) throw new Error(`the built site has no files for "${name}"`);
      const encoding = TAKEN[index % TAKEN.length] ?? 'br';
      return { file, encoding, isAgain: isPage && Math.floor(index / TAKEN.length) % 2 === 1 };
    });
  });
  return entries.flatMap((_, index) => entries[(index * STRIDE) % entries.length] ?? []);
}

/**
 * The lines of wrk.lua for a mix.
 * @param etagOf the ETag that an earlier answer to the same request had
 */
export function requestList(
  mix: readonly Asked[],
  pathOf: (file: string) => string,
  etagOf: (asked: Asked) => string,
): string {
  return mix
    .map((each) => [pathOf(each.file), ACCEPTED[each.encoding], each.isAgain ? etagOf(each) : ''].join('\t'))
    .join('\n');
}
