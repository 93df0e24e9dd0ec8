import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Language } from '../../i18n/language.ts';
import type { PageAssets } from '../../ui/Head.tsx';
import {
  ATLAS_CLIENT,
  FIRST_STYLE_ENTRY,
  FRAME_ENTRY,
  GUARD_ENTRY,
  LIVE_MAP_ENTRY,
  PAGE_ENTRIES,
  type ScriptKind,
  STYLE_ENTRY,
} from './entries.ts';
import type { SiteOptions } from './siteFile.ts';

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).optional(),
    /** Entries that it loads with itself. */
    imports: z.array(z.string()).optional(),
  }),
);

/**
 * Addresses of the scripts and styles that Vite has built, for each kind of page.
 * @param policies content security policies for the meta element of the site's own pages and of frames
 */
export async function readManifest(
  out: string,
  base: string,
  policies: Readonly<Record<'site' | 'frame', string>>,
): Promise<(language: Language) => SiteOptions['assets']> {
  const entries = manifest.parse(JSON.parse(await readFile(path.join(out, '.vite/manifest.json'), 'utf8')));
  const entry = (name: string) => {
    const found = entries[name];
    if (!found) throw new Error(`${name} is not in Vite's manifest: run vite build first`);
    return found;
  };
  /** Everything a script loads with itself, so that nothing waits to be found out one after the other. */
  const importsOf = (name: string, known = new Set<string>()): Set<string> => {
    for (const each of entry(name).imports ?? []) {
      if (known.has(each)) continue;
      known.add(each);
      importsOf(each, known);
    }
    return known;
  };
  // A sheet that several entries share is named after each one's own, but is the ground that these are laid on.
  const stylesOf = (name: string) => {
    const [own = [], ...shared] = entry(name).css ?? [];
    return [...shared, own].flat().map((file) => base + file);
  };
  const modulesOf = (names: Iterable<string>) => [...names].map((name) => base + entry(name).file);
  return (language) => {
    const words = `src/i18n/${language}/scripts.ts`;
    const first = stylesOf(FIRST_STYLE_ENTRY);
    const pages = everyKind((name) => ({
      policy: policies.site,
      preloads: modulesOf(importsOf(GUARD_ENTRY, importsOf(name, new Set([words])))),
      styles: [...first, ...stylesOf(STYLE_ENTRY), ...stylesOf(name)],
      scripts: modulesOf([GUARD_ENTRY, name]),
    }));
    const start = importsOf(PAGE_ENTRIES.atlas);
    // In the order in which they are put to use.
    const late = [words, ATLAS_CLIENT, LIVE_MAP_ENTRY].reduce(
      (known, name) => importsOf(name, known.add(name)),
      new Set<string>(),
    );
    const atlas: PageAssets = {
      ...pages.atlas,
      scripts: modulesOf([PAGE_ENTRIES.atlas]),
      preloads: modulesOf(start),
      styles: first,
      laterStyles: stylesOf(STYLE_ENTRY),
      late: {
        modules: modulesOf([...late].filter((each) => !start.has(each))),
        styles: stylesOf(LIVE_MAP_ENTRY),
      },
    };
    return {
      ...pages,
      atlas,
      frame: {
        policy: policies.frame,
        preloads: modulesOf(importsOf(FRAME_ENTRY)),
        styles: stylesOf(FRAME_ENTRY),
        scripts: [base + entry(FRAME_ENTRY).file],
      },
    };
  };
}

/** The same made for each kind of page, from the name of its entry. */
export function everyKind(make: (entry: string) => PageAssets): Record<ScriptKind, PageAssets> {
  const kinds = Object.entries(PAGE_ENTRIES).map(([kind, entry]) => [kind, make(entry)]);
  return Object.fromEntries(kinds) as Record<ScriptKind, PageAssets>;
}
