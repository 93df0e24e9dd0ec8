import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const folder = import.meta.dirname;

/** Every page asks for its data before its library has arrived, as `<link rel="preload">` would. */
function startFetching(): Plugin {
  const file = path.join(folder, 'pages/shared/startFetching.js');
  return {
    name: 'start-fetching',
    transformIndexHtml: () => [
      { tag: 'script', children: readFileSync(file, 'utf8').trim(), injectTo: 'head-prepend' },
    ],
  };
}

/** One page at a time (`build.ts` names it), so that none shares a chunk with another. */
export default defineConfig({
  root: folder,
  base: './',
  publicDir: false,
  plugins: [startFetching()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    // Libraries are as large as they are; it is what the bench shows.
    chunkSizeWarningLimit: 10_000,
  },
});
