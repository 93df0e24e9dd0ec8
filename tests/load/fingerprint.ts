import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const HERE = import.meta.dirname;
/** What the pieces are about, apart from the site. */
const TRIED = [
  '../../src/build/headers.ts',
  '../../src/build/hosting/nginx.ts',
  '../../docs/hosting/release.sh',
];

/** Changes with a built site, with what serves and releases it, and with these tests. */
export function fingerprint(dist: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(path.join(dist, 'assets')).sort()) hash.update(name);
  for (const name of [...readdirSync(HERE).sort(), ...TRIED])
    hash.update(readFileSync(path.join(HERE, name)));
  return hash.digest('hex').slice(0, 12);
}
