import { availableParallelism, totalmem } from 'node:os';
import type { Part } from '../crew/parts.ts';
import type { KitOptions } from '../embed/kit/kitFiles.ts';
import type { SiteOptions } from './siteFile.ts';

/** A share of the site's files, to be made and written by one process. All of it can be sent as a message. */
export type SiteJob =
  | {
      kind: 'pages';
      part: Part;
      /** One for each language; a page is made in all of them before the next. */
      languages: readonly SiteOptions[];
      /** The region of which alone frames are made; null for the whole atlas. */
      only: string | null;
    }
  | { kind: 'kits'; part: Part; options: KitOptions; only: string | null };

/** A file that has been written. */
export interface WrittenFile {
  /** Path below the site's root, without a leading slash. */
  path: string;
  /** Of a page that is to be found: its path of the address contract. */
  listed: string | null;
}

/** Parts for each process: so many that none has much left to do while the others are done. */
const PARTS_EACH = 24;
/** What a process needs of the machine's memory, bytes. */
const MEMORY_EACH = 2e9;

/** How many processes make the site. */
export function processCount(cores = availableParallelism(), memory = totalmem()): number {
  return Math.max(1, Math.min(cores, Math.floor(memory / MEMORY_EACH)));
}

export function partCount(processes: number): number {
  return processes * PARTS_EACH;
}
