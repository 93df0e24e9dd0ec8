import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { EmbedSubject } from '../../embed/frame/pageData.ts';
import type { Atlas } from '../../record/atlas.ts';
import type { Region } from '../../record/types.ts';
import { paths } from '../../ui/paths.ts';

/** Data files that a frame may ask for, below the folder of data files. */
const NEEDED_DATA = /^(?:colours\.json|geo\/|(?:ja|en|easy)\/(?:map\.json|embed\/))/;

/**
 * The region that alone is to be built (`--region ibaraki-keno`), or null for the whole atlas.
 * @param argv arguments of the command line, without program and script
 * @throws Error for arguments that are not known and for a region that is not on record; it lists those there are
 */
export function askedRegion(argv: readonly string[], atlas: Atlas): Region | null {
  const [option, given, ...others] = argv.flatMap((argument) => argument.split('=', 2));
  if (option === undefined) return null;
  if (option !== '--region' || others.length > 0) {
    throw new Error(`"${argv.join(' ')}" is not known; --region <id> builds the frames of one region`);
  }
  const region = atlas.regions.find(({ id }) => id === given);
  if (region) return region;
  const ids = atlas.regions.map(({ id }) => id).join(', ');
  throw new Error(`there is no region "${given ?? ''}"; the ids are: ${ids}`);
}

/** Whether a data file is needed by frames. */
export function isFrameData(file: string): boolean {
  return NEEDED_DATA.test(file);
}

/** Paths of the contract that are built for one region: its own frame and those of its members. */
export function framePathsOf(region: Region): Set<string> {
  return new Set([
    paths.embedRegion(region.id),
    ...region.members.map(({ code }) => paths.embedMunicipality(code)),
  ]);
}

/** Whether something is about a region or one of its members. */
export function isOfRegion(region: Region, subject: EmbedSubject): boolean {
  return subject.kind === 'region'
    ? subject.id === region.id
    : region.members.some(({ code }) => code === subject.code);
}

/**
 * Takes away what Vite has built for other pages: keeps the assets whose names stand in a page or in another kept one.
 * @param out folder of the built site
 * @param pages HTML of the pages that are kept
 */
export async function keepOnlyAssetsOf(out: string, pages: readonly string[]): Promise<void> {
  const folder = path.join(out, 'assets');
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name);
  const kept = new Set<string>();
  const look = async (text: string): Promise<void> => {
    const found = names.filter((name) => !kept.has(name) && text.includes(name));
    for (const name of found) kept.add(name);
    for (const name of found) {
      if (/\.m?js$/.test(name)) await look(await readFile(path.join(folder, name), 'utf8'));
    }
  };
  for (const page of pages) await look(page);
  for (const name of names) if (!kept.has(name)) await rm(path.join(folder, name));
  for (const name of ['.vite', 'sw.js']) await rm(path.join(out, name), { recursive: true, force: true });
}
