import { LANGUAGES } from '../i18n/language.ts';
import { SCRIPT_POLICIES } from '../ui/scriptPolicy.ts';
import { contentType } from './hosting/contentTypes.ts';

/** A page of the site, or one that stands in a frame of somebody else's page. */
export type PageKind = 'site' | 'frame';

/**
 * The site's Content-Security-Policy, directive by directive.
 * Everything comes from the site itself; pictures of maps are also made in the page (data:, blob:). In browsers with
 * Trusted Types no string becomes markup, and none the address of a script but by the policies that are named.
 */
export const contentSecurityPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-src': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': Object.values(SCRIPT_POLICIES),
  'frame-ancestors': ["'self'"],
} as const satisfies Record<string, readonly string[]>;

type Policy = Partial<Record<keyof typeof contentSecurityPolicy, readonly string[]>>;

/**
 * In a frame whose host gives it no origin, MapLibre starts its worker from a data: address.
 * `frame-ancestors` is missing on purpose: even `*` matches no ancestor without an origin, and the previews of many
 * CMSs are such ancestors.
 */
const { 'frame-ancestors': _, ...anybodysPage } = contentSecurityPolicy;
const POLICIES: Readonly<Record<PageKind, Policy>> = {
  site: contentSecurityPolicy,
  frame: {
    ...anybodysPage,
    'worker-src': ["'self'", 'data:'],
    'form-action': ["'none'"],
    'frame-src': ["'none'"],
    'trusted-types': [SCRIPT_POLICIES.map],
  },
};

/** Of the device and the browser nothing is asked but, on a press, where the reader is; frames do not ask that either. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What a tile comes in by: it is fetched, and it is a picture. */
const TILE_DIRECTIVES: readonly string[] = ['connect-src', 'img-src'];

/**
 * The policy as one line, for the response header or for a `<meta http-equiv>` element.
 * The element has no `frame-ancestors`: browsers ignore it there and complain on the console.
 * @param tiles origin of the background tiles, the one place elsewhere that a build may ask for; null for none
 */
export function policyText(
  place: 'header' | 'meta',
  tiles: string | null = null,
  kind: PageKind = 'site',
): string {
  return Object.entries(POLICIES[kind])
    .filter(([directive]) => place === 'header' || directive !== 'frame-ancestors')
    .map(([directive, sources]) =>
      [directive, ...sources, ...(tiles !== null && TILE_DIRECTIVES.includes(directive) ? [tiles] : [])].join(
        ' ',
      ),
    )
    .join('; ');
}

/** Headers of every response, error pages and redirects too. */
export function securityHeaders(
  tiles: string | null = null,
  kind: PageKind = 'site',
): Record<string, string> {
  return {
    'Content-Security-Policy': policyText('header', tiles, kind),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': [
      `geolocation=${kind === 'site' ? '(self)' : '()'}`,
      ...UNUSED_FEATURES.map((feature) => `${feature}=()`),
    ].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

const otherLanguages = LANGUAGES.filter((language) => language !== 'ja').join('|');

/**
 * Places of the site that have headers of their own: regular expressions on paths from the site's root, written so
 * that JavaScript, nginx and Apache read them alike.
 */
export const PLACES = {
  /** Pages for other sites' frames. */
  frame: `^/(?:(?:${otherLanguages})/)?embed/(?:regions|municipalities)/`,
  /** Names that stand for one content for ever: with a hash below `/assets/`, with a full version number as embed. */
  kept: '^/(?:assets/|embed/[0-9]+[.][0-9]+[.][0-9]+[.]js$)',
  /** What scripts of other sites may read. Nothing of it is the reader's own. */
  readable: '^/(?:assets|data|embed/kits)/|^/embed/[^/]+[.]js$',
  /** What pages of other sites may show or load: what they may read, frames, pictures of link previews (assets). */
  loadable: `^/(?:assets|data|(?:(?:${otherLanguages})/)?embed)/|^/favicon[.]svg$`,
} as const;

/** One response header: its value everywhere, and the place where it has another one. Null: not sent. */
export interface HeaderRule {
  name: string;
  value: string | null;
  at: { place: string; value: string | null } | null;
  /** That place has its value only for what is found there: an error kept for a year would outlive its cause. */
  isForFound?: true;
}

/** Every header that is the site's own choice, in the order in which servers send them. */
export function headerRules(tiles: string | null = null): HeaderRule[] {
  const frame = securityHeaders(tiles, 'frame');
  const security = Object.entries(securityHeaders(tiles)).map(([name, value]) => {
    const there = frame[name] ?? null;
    return { name, value, at: there === value ? null : { place: PLACES.frame, value: there } };
  });
  return [
    ...security,
    {
      name: 'Cache-Control',
      value: 'no-cache',
      at: { place: PLACES.kept, value: 'public, max-age=31536000, immutable' },
      isForFound: true,
    },
    { name: 'Vary', value: 'Accept-Encoding', at: null },
    { name: 'Access-Control-Allow-Origin', value: null, at: { place: PLACES.readable, value: '*' } },
    {
      name: 'Cross-Origin-Resource-Policy',
      value: 'same-origin',
      at: { place: PLACES.loadable, value: 'cross-origin' },
    },
  ];
}

/**
 * Cache-Control of an existing file, by its path from the site's root (`/assets/map-1a2b.js`).
 * Names that stand for one content are kept for ever; all other files are asked for again by ETag.
 */
export function cacheControl(path: string): string {
  return fileHeaders(path)['Cache-Control'] ?? 'no-cache';
}

/**
 * All headers of an existing file that are the site's own choice.
 * @param path from the site's root, so without the folder of SITE_URL: `/regions/mito/index.html`
 */
export function fileHeaders(path: string, tiles: string | null = null): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, value, at } of headerRules(tiles)) {
    const here = at !== null && new RegExp(at.place).test(path) ? at.value : value;
    if (here !== null) headers[name] = here;
  }
  const type = contentType(path);
  return { ...headers, ...(type !== null && { 'Content-Type': type }) };
}
