import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { visible } from '../record/check/visible.ts';

/** In two languages, with what to do. */
export class LinkError extends Error {}

/**
 * Names of the files in a folder of the record, in their order: the same for the check and for whoever builds, so that
 * nothing is built that has not been checked. What a system puts there unasked (.DS_Store, ._toyama.json) is nobody's
 * mistake, and no part of the record.
 * @throws LinkError for a link, whose content is not in the record; Error where there is no such folder
 */
export async function filesOfRoom(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  const link = entries.find((entry) => entry.isSymbolicLink());
  if (link) {
    const place = visible(path.join(folder, link.name));
    throw new LinkError(
      `「${place}」はほかの場所へのリンクです。リンクを消し、ファイルそのものを置いてください。\n` +
        `"${place}" is a link to another place: put the file itself there.`,
    );
  }
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
}
