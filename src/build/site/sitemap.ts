import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { addressOf } from '../../ui/siteData.ts';

/** A page that search engines may list, and the languages it is built in. */
export interface SitemapEntry {
  /** Path of the address contract ("/regions/bingo/"), without base and language. */
  path: string;
  languages: readonly Language[];
}

interface Place {
  /** "https://city.example". */
  origin: string;
  /** Path the site lives under, with both slashes. */
  base: string;
}

interface TextFile {
  /** Path below the site's root. */
  path: string;
  content: string;
}

/** What one sitemap may hold (sitemaps.org): addresses, and bytes before compression. */
interface Limits {
  addresses: number;
  bytes: number;
}

const LIMITS: Limits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>\n`;
const FOOT = '</urlset>\n';

/** Plain Japanese is Japanese: no language tag tells it apart, so it is listed and not offered as a translation. */
const TAGGED = ['ja', 'en'] as const satisfies readonly Language[];

/**
 * sitemap.xml with every page in every language; where that is more than one file may hold, an index of
 * several. Pages bear no date: the build does not know when a page's content last changed.
 */
export function sitemap(place: Place, entries: readonly SitemapEntry[], limits: Limits = LIMITS): TextFile[] {
  const files = filled(
    entries.flatMap((entry) => urls(place, entry)),
    limits,
  ).map((each) => HEAD + each.join('') + FOOT);
  const [only = HEAD + FOOT] = files;
  if (files.length <= 1) return [{ path: 'sitemap.xml', content: only }];
  const parts = files.map((content, index) => ({ path: `sitemap-${index + 1}.xml`, content }));
  return [{ path: 'sitemap.xml', content: indexOf(place, parts) }, ...parts];
}

/**
 * robots.txt, which leads to the sitemap and refuses nothing.
 * Null for a site below another one: robots look for the file at the root of the host, and nowhere else.
 */
export function robots({ origin, base }: Place): TextFile | null {
  if (base !== '/') return null;
  return { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap.xml\n` };
}

/**
 * The tagged languages of a page with their full addresses, and the one for readers of any other language:
 * what every one of its translations says in the same words, here and in its head. Empty for a page in one language.
 */
export function alternates(
  { origin, base }: Place,
  { path, languages }: SitemapEntry,
): { hreflang: string; href: string }[] {
  const tagged = TAGGED.filter((language) => languages.includes(language));
  const [first] = tagged;
  if (first === undefined || tagged.length < 2) return [];
  const href = (language: Language) => origin + encodeURI(addressOf({ base, language }, path));
  return [
    ...tagged.map((language) => ({ hreflang: language, href: href(language) })),
    { hreflang: 'x-default', href: href(first) },
  ];
}

function urls(place: Place, entry: SitemapEntry): string[] {
  const { origin, base } = place;
  const links = alternates(place, entry).map(
    ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`,
  );
  return LANGUAGES.filter((language) => entry.languages.includes(language)).map((language) => {
    const address = origin + encodeURI(addressOf({ base, language }, entry.path));
    const isTagged = TAGGED.some((each) => each === language);
    return `<url><loc>${escaped(address)}</loc>${isTagged ? links.join('') : ''}</url>\n`;
  });
}

function filled(each: readonly string[], limits: Limits): string[][] {
  const files: string[][] = [];
  const empty = Buffer.byteLength(HEAD + FOOT);
  let bytes = Infinity;
  for (const url of each) {
    const weight = Buffer.byteLength(url);
    const last = files.at(-1);
    if (last === undefined || last.length >= limits.addresses || bytes + weight > limits.bytes) {
      files.push([url]);
      bytes = empty + weight;
    } else {
      last.push(url);
      bytes += weight;
    }
  }
  return files;
}

function indexOf({ origin, base }: Place, parts: readonly TextFile[]): string {
  const sitemaps = parts.map(
    ({ path }) => `<sitemap><loc>${escaped(origin + base + path)}</loc></sitemap>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${NAMESPACES}>\n${sitemaps.join('')}</sitemapindex>\n`;
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('<', '&lt;');
}
