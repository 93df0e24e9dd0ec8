import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Language } from '../../i18n/language.ts';
import type { PageAssets } from '../../ui/Head.tsx';
import { PAGE_ENTRIES, type ScriptKind, STYLE_ENTRY } from './entries.ts';

const manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }));

/** Addresses of the scripts and styles that Vite has built, for each kind of page. */
export async function readManifest(
  out: string,
  base: string,
  policy: string,
): Promise<(language: Language) => Record<ScriptKind, PageAssets>> {
  const entries = manifest.parse(JSON.parse(await readFile(path.join(out, '.vite/manifest.json'), 'utf8')));
  const entry = (name: string) => {
    const found = entries[name];
    if (!found) throw new Error(`${name} is not in Vite's manifest: run vite build first`);
    return found;
  };
  const stylesOf = (name: string) => (entry(name).css ?? []).map((file) => base + file);
  return (language) => {
    const preloads = [base + entry(`src/i18n/${language}/scripts.ts`).file];
    return everyKind((name) => ({
      policy,
      preloads,
      styles: [...stylesOf(STYLE_ENTRY), ...stylesOf(name)],
      scripts: [base + entry(name).file],
    }));
  };
}

/** The same made for each kind of page, from the name of its entry. */
export function everyKind(make: (entry: string) => PageAssets): Record<ScriptKind, PageAssets> {
  const kinds = Object.entries(PAGE_ENTRIES).map(([kind, entry]) => [kind, make(entry)]);
  return Object.fromEntries(kinds) as Record<ScriptKind, PageAssets>;
}
