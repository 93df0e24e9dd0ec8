import path from 'node:path';
import { filesFingerprint } from '../run/fingerprints.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What the pieces are about, apart from the site. */
const TRIED = ['src/build', 'docs/hosting', 'tests/load', 'tests/hosting'];

/** Changes with a built site, with what serves and releases it, and with these tests. */
export function fingerprint(dist: string): string {
  return filesFingerprint(ROOT, [path.relative(ROOT, dist), ...TRIED]);
}
