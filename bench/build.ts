import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const folder = import.meta.dirname;

/** Builds the pages named on the command line, or all of them, each with its own library only. */
const isPage = (name: string): boolean => name !== 'shared';
const named = process.argv.slice(2);
const ids = named.length > 0 ? named : (await readdir(path.join(folder, 'pages'))).filter(isPage);

/** A page with a package of its own is left out until somebody installs that. */
const lacksLibraries = (id: string): boolean => {
  const page = path.join(folder, 'pages', id);
  return existsSync(path.join(page, 'package.json')) && !existsSync(path.join(page, 'node_modules'));
};

for (const id of ids) {
  if (lacksLibraries(id)) {
    console.log(`left out ${id}: run npm install in bench/pages/${id} first`);
    continue;
  }
  await rm(path.join(folder, 'dist/pages', id), { recursive: true, force: true });
  await build({
    configFile: path.join(folder, 'vite.config.ts'),
    logLevel: 'warn',
    build: {
      assetsDir: `pages/${id}/assets`,
      rolldownOptions: { input: path.join(folder, 'pages', id, 'index.html') },
    },
  });
  console.log(`built ${id}`);
}
