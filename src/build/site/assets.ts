import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Language } from '../../i18n/language.ts';
import type { PageAssets } from '../../ui/Head.tsx';
import { ATLAS_ENTRY, CHECK_ENTRY, EVERY_PAGE_ENTRY, STYLE_ENTRY } from './entries.ts';

const manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }));

/** Addresses of the scripts and styles that Vite has built, for pages with and without an interactive map. */
export async function readManifest(
  out: string,
  base: string,
  policy: string,
): Promise<
  (language: Language) => { readingAssets: PageAssets; atlasAssets: PageAssets; checkAssets: PageAssets }
> {
  const entries = manifest.parse(JSON.parse(await readFile(path.join(out, '.vite/manifest.json'), 'utf8')));
  const entry = (name: string) => {
    const found = entries[name];
    if (!found) throw new Error(`${name} is not in Vite's manifest: run vite build first`);
    return found;
  };
  const styles = (entry(STYLE_ENTRY).css ?? []).map((file) => base + file);
  const check = entry(CHECK_ENTRY);
  const checkStyles = (check.css ?? []).map((file) => base + file);
  return (language) => {
    const shared = { styles, preloads: [base + entry(`src/i18n/${language}/scripts.ts`).file], policy };
    return {
      readingAssets: { ...shared, scripts: [base + entry(EVERY_PAGE_ENTRY).file] },
      atlasAssets: { ...shared, scripts: [base + entry(ATLAS_ENTRY).file] },
      checkAssets: { ...shared, styles: [...styles, ...checkStyles], scripts: [base + check.file] },
    };
  };
}
