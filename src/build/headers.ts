/**
 * The site's Content-Security-Policy, directive by directive.
 * Everything comes from the site itself; pictures of maps are also made in the page (data:, blob:).
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
  'frame-ancestors': ["'self'"],
} as const satisfies Record<string, readonly string[]>;

/** What a tile comes in by: it is fetched, and it is a picture. */
const TILE_DIRECTIVES: readonly string[] = ['connect-src', 'img-src'];

/**
 * The policy as one line, for the response header or for a `<meta http-equiv>` element.
 * The element has no `frame-ancestors`: browsers ignore it there and complain on the console.
 * @param tiles origin of the background tiles, the one place elsewhere that a build may ask for; null for none
 */
export function policyText(place: 'header' | 'meta', tiles: string | null = null): string {
  return Object.entries(contentSecurityPolicy)
    .filter(([directive]) => place === 'header' || directive !== 'frame-ancestors')
    .map(([directive, sources]) =>
      [directive, ...sources, ...(tiles !== null && TILE_DIRECTIVES.includes(directive) ? [tiles] : [])].join(
        ' ',
      ),
    )
    .join('; ');
}

/** Headers of every response, error pages and redirects too. */
export function securityHeaders(tiles: string | null = null): Record<string, string> {
  return {
    'Content-Security-Policy': policyText('header', tiles),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/**
 * Cache-Control of an existing file, by its path from the site's root (`/assets/map-1a2b.js`).
 * Names under `/assets/` carry a hash of their content; all other files are asked for again by ETag.
 */
export function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Data, scripts and styles are there for other sites' scripts too: they hold nothing of the reader's own. */
const OPEN = /^\/(?:data|assets)\//;

/** All headers of an existing file that are the site's own choice, by its path from the site's root. */
export function fileHeaders(path: string, tiles: string | null = null): Record<string, string> {
  const type = textType(path);
  return {
    ...securityHeaders(tiles),
    'Cache-Control': cacheControl(path),
    Vary: 'Accept-Encoding',
    ...(type && { 'Content-Type': type }),
    ...(OPEN.test(path) && { 'Access-Control-Allow-Origin': '*' }),
  };
}

/** Texts need their encoding named: browsers may guess an old Japanese one otherwise. */
function textType(path: string): string | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'csv') return 'text/csv; charset=utf-8';
  if (extension === 'md') return 'text/markdown; charset=utf-8';
  return extension === 'txt' ? 'text/plain; charset=utf-8' : undefined;
}
