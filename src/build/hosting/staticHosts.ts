import { LANGUAGES, languagePath } from '../../i18n/language.ts';
import { paths } from '../../ui/paths.ts';
import { fileHeaders } from '../headers.ts';
import type { HostingPlace } from './place.ts';

/** Pages without others below them. */
const SINGLE = ['/', '/index.html', '/404.html'];
/** Folders whose files all have the same headers: those of pages, in every language. */
const FOLDERS = [
  '/about/*',
  '/agreements/*',
  '/compare/*',
  '/embed/builder/*',
  '/embed/municipalities/*',
  '/embed/regions/*',
  '/initiatives/*',
  '/municipalities/*',
  '/offline/*',
  '/regions/*',
  '/themes/*',
];

/** What these hosts do by themselves: they compress, know types, and have everything else asked for again. */
const BY_THEMSELVES = ['Vary', 'Content-Type'];

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it. Both join the values of all rules that match, so no
 * header stands in two rules for one path; and they know no regular expressions, so folders are named one by one.
 * @param versions of the embed's element, whose files `/embed/<version>.js` never change
 */
export function staticHeaders({ base, tiles }: HostingPlace, versions: readonly string[]): string {
  const everywhere = commonHeaders(tiles);
  const rule = (pattern: string) => {
    const own = Object.entries(headersAt(pattern, tiles)).filter(([name]) => !(name in everywhere));
    return block(base + pattern.slice(1), Object.fromEntries(own));
  };
  const pages = LANGUAGES.flatMap((language) =>
    [...SINGLE, ...FOLDERS, ...(language === 'ja' ? [] : ['/data/*'])].map(
      (path) => languagePath(language) + path,
    ),
  );
  const files = [
    '/assets/*',
    '/data/*',
    '/embed/kits/*',
    '/embed/v1.js',
    ...versions.map((version) => `/embed/${version}.js`),
    '/favicon.svg',
    '/sw.js',
  ];
  return `# 連携中枢都市圏アトラスを Netlify や Cloudflare Pages などで配信するときのヘッダーです。「npm run hosting」で書き出しています。
# dist/ の中に _headers という名前で置いてください。

${[block(`${base}*`, everywhere), ...files.map(rule), ...pages.map(rule)].join('\n\n')}
`;
}

/** Headers that are the same at every path of the site. */
function commonHeaders(tiles: string | null): Record<string, string> {
  const samples = ['/index.html', '/assets/a.js', paths.embedRegion('a')].map((path) =>
    fileHeaders(path, tiles),
  );
  const [first = {}, ...others] = samples;
  return Object.fromEntries(
    Object.entries(first).filter(
      ([name, value]) => !BY_THEMSELVES.includes(name) && others.every((other) => other[name] === value),
    ),
  );
}

function headersAt(pattern: string, tiles: string | null): Record<string, string> {
  const headers = Object.entries(fileHeaders(pattern.replace('*', 'x'), tiles));
  return Object.fromEntries(
    headers.filter(([name, value]) => !BY_THEMSELVES.includes(name) && value !== 'no-cache'),
  );
}

function block(path: string, headers: Record<string, string>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
