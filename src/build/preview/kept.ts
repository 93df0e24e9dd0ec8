import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A file kept by a name that stands for its content: made only where it is not there yet.
 * Written under another name first, so that a build cut short leaves no half of a file behind.
 */
export async function kept(folder: string, name: string, make: () => Uint8Array): Promise<Uint8Array> {
  const file = path.join(folder, name);
  const found = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found !== null) return found;
  const made = make();
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  return made;
}
