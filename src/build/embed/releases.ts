import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Folder of the released elements and their list. */
export const RELEASES = new URL('../../embed/releases/', import.meta.url);
export const RELEASE_LIST = 'releases.json';

const VERSION_FORM = /^(\d+)\.(\d+)\.(\d+)$/;

const releaseList = z.array(
  z.strictObject({
    version: z.string().regex(VERSION_FORM),
    file: z.string().regex(/^\d+\.\d+\.\d+\.js$/),
    date: z.iso.date(),
    integrity: z.string().regex(/^sha384-[A-Za-z0-9+/]{64}$/),
  }),
);

/** A version of the element that never changes again, and what `integrity` of a script element says of it. */
export type ElementRelease = z.infer<typeof releaseList>[number];

/** Every release of the element, newest first. */
export function readReleases(): ElementRelease[] {
  const list = releaseList.parse(JSON.parse(readFileSync(new URL(RELEASE_LIST, RELEASES), 'utf8')));
  return list.toSorted((a, b) => compareVersions(b.version, a.version));
}

/** The file of a release, byte for byte as it was released. */
export function readRelease(release: Pick<ElementRelease, 'file'>): Buffer {
  return readFileSync(new URL(release.file, RELEASES));
}

/** Subresource integrity of a file: "sha384-…". */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Below zero where the first version is the older one: 1.9.0 comes before 1.10.0. */
export function compareVersions(one: string, other: string): number {
  const [mine, theirs] = [one, other].map((version) => version.split('.').map(Number)) as [
    number[],
    number[],
  ];
  const place = mine.findIndex((part, index) => part !== theirs[index]);
  return place < 0 ? 0 : (mine[place] ?? 0) - (theirs[place] ?? 0);
}
