import type { Plugin, ViteDevServer } from 'vite';
import { LANGUAGES } from '../i18n/language.ts';
import { everyKind } from './site/assets.ts';
import { backgroundTiles } from './site/backgroundTiles.ts';
import { FIRST_STYLE_ENTRY, FRAME_ENTRY, STYLE_ENTRY } from './site/entries.ts';
import type { SiteFile } from './site/siteFile.ts';

const FILES = 'assets/data-dev/';

/** Renders pages and data files as they are asked for, from the sources as they are now. */
export function pagesWhileDeveloping(): Plugin {
  return {
    name: 'renkei-pages',
    apply: 'serve',
    configureServer(server) {
      let files: Promise<Map<string, SiteFile>> | undefined;
      server.watcher.add(['data', 'geodata']);
      server.watcher.on('change', () => {
        files = undefined;
      });
      server.middlewares.use(async (request, response, next) => {
        try {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          files ??= collect(server);
          const name = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
          const file = (await files).get(name);
          if (!file) return next();
          const isPage = name.endsWith('.html');
          response.setHeader('Content-Type', isPage ? 'text/html; charset=utf-8' : 'application/json');
          response.end(isPage ? await server.transformIndexHtml(pathname, file.make()) : file.make());
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

async function collect(server: ViteDevServer): Promise<Map<string, SiteFile>> {
  const load = <T>(module: string) => server.ssrLoadModule(module) as Promise<T>;
  const { sitePages } = await load<typeof import('./site/sitePages.tsx')>('/src/build/site/sitePages.tsx');
  const { dataFiles } = await load<typeof import('./site/dataFiles.ts')>('/src/build/site/dataFiles.ts');
  const { readRecord } = await load<typeof import('./readRecord.ts')>('/src/build/readRecord.ts');
  const { readGeometry } = await load<typeof import('./geometry.ts')>('/src/build/geometry.ts');
  const [atlas, geometry] = await Promise.all([readRecord('data'), readGeometry('geodata')]);
  const unbuilt = (...entries: string[]) => ({
    styles: [],
    scripts: entries.map((entry) => `/${entry}`),
    preloads: [],
    policy: '',
  });
  const assets = {
    ...everyKind((entry) => unbuilt(FIRST_STYLE_ENTRY, STYLE_ENTRY, entry)),
    frame: unbuilt(FRAME_ENTRY),
  };
  const pages = LANGUAGES.flatMap((language) =>
    sitePages(atlas, geometry, {
      base: '/',
      origin: null,
      contact: null,
      language,
      files: FILES,
      background: backgroundTiles(process.env),
      previews: [],
      assets,
    }),
  );
  const data = dataFiles(atlas, geometry, LANGUAGES).map((file) => ({ ...file, path: FILES + file.path }));
  return new Map([...pages, ...data].map((file) => [file.path, file]));
}
