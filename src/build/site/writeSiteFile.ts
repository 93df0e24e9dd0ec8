import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file of the built site, and the folders above it.
 * @param out folder of the site
 * @param name path below it
 */
export async function writeSiteFile(out: string, name: string, content: string | Uint8Array): Promise<void> {
  const target = path.join(out, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}
