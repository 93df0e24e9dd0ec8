import { withReading } from '../i18n/ruby.ts';

// Which files a page, a script or a style names is read from what has been fetched, not from a list made with
// the worker: the list would be of another release than the page whenever one of the two is newer.

/** A page taken apart. */
export interface PageParts {
  /** What its heading says; readings as in the dictionaries: 保存《ほぞん》. */
  heading: string;
  /** Address of the folder of data files that the page's scripts ask from. */
  files: string;
  /** Complete addresses of the scripts, modules and styles that the page names. */
  assets: string[];
}

/** Id of the data block every page carries: `SITE_DATA_ID`, which stands on a higher floor. */
export const SITE_BLOCK = 'site';

const TAG = /<(script|link)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const LINKED = /^(?:stylesheet|modulepreload)$/;

/** Takes a page apart; null where it is none of this site's (a sign-in page, an error page). */
export function partsOfPage(html: string, address: string): PageParts | null {
  const files = wholeAddress(filesOf(html), address);
  if (files === null) return null;
  const assets = new Set<string>();
  for (const [, name, rest = ''] of html.matchAll(TAG)) {
    const attributes = attributesOf(rest);
    const isScript = name?.toLowerCase() === 'script';
    const named = isScript
      ? attributes.get('src')
      : LINKED.test(attributes.get('rel') ?? '') && attributes.get('href');
    const whole = wholeAddress(named || null, address);
    if (whole !== null) assets.add(whole);
  }
  return { heading: headingOf(html), files, assets: [...assets] };
}

/** The built name of a file: a name, a hash of eight letters, a kind. */
const BUILT = String.raw`[\w.-]+-[\w-]{8}\.(?:js|css|json|svg|png|webp|woff2?)`;
const QUOTED = new RegExp(`[\`"'](?:\\./|[^\`"'\\s]*?assets/)(${BUILT})[\`"']`, 'g');
const IN_STYLE = new RegExp(`url\\(["']?[^"')\\s]*?(${BUILT})["']?\\)`, 'g');

/**
 * Complete addresses of the built files that a script (imports, at once or later, and workers) or a style names.
 * They all lie in one folder, that of the file itself.
 */
export function namedInFile(text: string, address: string): string[] {
  const names = /\.css$/.test(new URL(address).pathname) ? IN_STYLE : QUOTED;
  const found = new Set<string>();
  for (const [, name = ''] of text.matchAll(names)) found.add(new URL(name, address).href);
  found.delete(address);
  return [...found];
}

function headingOf(html: string): string {
  const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  const ruby = /<ruby>(.*?)<rp>.*?<rt>(.*?)<\/rt>.*?<\/ruby>/gs;
  const written = heading.replace(ruby, (_, base, reading) => withReading(base, reading));
  return plain(written.replace(/<[^>]*>/g, '')).trim();
}

/** Whether a file can name others. */
export function canName(address: string): boolean {
  return /\.(?:js|css)$/.test(new URL(address).pathname);
}

function filesOf(html: string): string | null {
  const block = new RegExp(`<script id="${SITE_BLOCK}"[^>]*>([^<]*)</script>`).exec(html)?.[1];
  if (block === undefined) return null;
  try {
    const site: unknown = JSON.parse(block);
    const isSite = typeof site === 'object' && site !== null && 'files' in site;
    return isSite && typeof site.files === 'string' ? site.files : null;
  } catch {
    return null;
  }
}

/** Null for what is no address. */
function wholeAddress(named: string | null, base: string): string | null {
  try {
    return named === null ? null : new URL(named, base).href;
  } catch {
    return null;
  }
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), plain(double ?? single ?? ''));
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

/** What React's renderer escapes, back as it was. */
function plain(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
