import type { Plugin } from 'vite';
import { buildElement } from './buildElement.ts';
import { readRelease, readReleases } from './releases.ts';

/** Follows the source; its address is a promise for as long as the first major version lasts. */
export const CURRENT = 'embed/v1.js';

/**
 * Lays the custom element beside the pages: `embed/v1.js` as the source is now, and every release unchanged as
 * `embed/<version>.js`. While developing, `v1.js` is built each time it is asked for.
 * @param plugins of the element's own build
 */
export function embedElement(plugins: readonly Plugin[] = []): Plugin {
  return {
    name: 'renkei-embed-element',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: CURRENT, source: await buildElement(plugins) });
      for (const release of readReleases())
        this.emitFile({ type: 'asset', fileName: `embed/${release.file}`, source: readRelease(release) });
    },
    configureServer(server) {
      server.middlewares.use(`/${CURRENT}`, async (_request, response, next) => {
        try {
          const code = await buildElement();
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.end(code);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
