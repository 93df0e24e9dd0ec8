import type { Atlas } from '../../record/atlas.ts';
import { createOnce } from '../../svgmap/once.ts';
import { partOf } from '../crew/parts.ts';
import { framePages } from '../embed/framePages.tsx';
import { type KitFile, type KitOptions, kitFiles } from '../embed/kit/kitFiles.ts';
import { framePathsOf, isOfRegion } from '../embed/regionOnly.ts';
import type { Geometry } from '../geometry.ts';
import { refuseBareReadings } from '../refuseBareReadings.ts';
import { refuseUnsafeMarkup } from '../refuseUnsafeMarkup.ts';
import { createPageMaker } from './pageMaker.ts';
import type { PageFile, SiteOptions } from './siteFile.ts';
import type { SiteJob, WrittenFile } from './siteJob.ts';
import { sitePages } from './sitePages.tsx';
import { writeSiteFile } from './writeSiteFile.ts';

/**
 * Does the jobs that pages and kits are divided into, and tells what it has written: a list for each page with all its
 * languages, or for each kit. Lists of files are put together once.
 * @param out folder of the built site
 */
export function siteJobs(
  atlas: Atlas,
  geometry: Geometry,
  out: string,
): (job: SiteJob) => Promise<WrittenFile[][]> {
  const pagesIn = once((options: SiteOptions, only: string | null): PageFile[] => {
    if (only === null) return sitePages(atlas, geometry, options);
    const wanted = framePathsOf(atlas.region(only));
    return framePages(createPageMaker(atlas, geometry, options)).filter(({ page }) => wanted.has(page));
  });
  const kits = once((options: KitOptions, only: string | null): KitFile[] => {
    const all = kitFiles(atlas, geometry, options);
    return only === null ? all : all.filter(({ subject }) => isOfRegion(atlas.region(only), subject));
  });
  const writePage = async (file: PageFile): Promise<WrittenFile> => {
    const html = named(file.path, file.make);
    refuseUnsafeMarkup(file.path, html);
    refuseBareReadings(file.path, html);
    await writeSiteFile(out, file.path, html);
    return { path: file.path, listed: file.isHidden ? null : file.page };
  };

  return async (job) => {
    const written: WrittenFile[][] = [];
    if (job.kind === 'kits') {
      for (const kit of partOf(kits(job.options, job.only), job.part)) {
        await writeSiteFile(out, kit.path, await kit.make());
        written.push([{ path: kit.path, listed: null }]);
      }
      return written;
    }
    const lists = job.languages.map((options) => partOf(pagesIn(options, job.only), job.part));
    for (const files of inEveryLanguage(lists)) {
      const page: WrittenFile[] = [];
      for (const file of files) page.push(await writePage(file));
      written.push(page);
    }
    return written;
  };
}

/** The files of each page, from the lists of all languages. @throws Error where these are not of the same pages */
function inEveryLanguage(lists: readonly (readonly PageFile[])[]): PageFile[][] {
  const [first = []] = lists;
  if (lists.some(({ length }) => length !== first.length))
    throw new Error('the languages do not have the same pages');
  return first.map((_, index) => lists.flatMap((files) => files.slice(index, index + 1)));
}

/** @throws Error that names the page which could not be made, and says why */
function named(page: string, make: () => string): string {
  try {
    return make();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${page}: ${why}`, { cause: error });
  }
}

/** Made the first time it is asked for with the same options, which came by message and are equal, not the same. */
function once<Options, Made>(make: (options: Options, only: string | null) => Made): typeof make {
  const known = createOnce();
  return (options, only) => known(JSON.stringify([options, only]), () => make(options, only));
}
