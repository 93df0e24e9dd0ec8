/**
 * Media type of every kind of file that the build makes, by extension. Texts name their encoding: browsers and
 * programs may guess an old Japanese one otherwise.
 */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  zip: 'application/zip',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Content-Type of a file by its name; null for a kind that the build does not make. */
export function contentType(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (CONTENT_TYPES[name.slice(dot + 1).toLowerCase()] ?? null);
}
