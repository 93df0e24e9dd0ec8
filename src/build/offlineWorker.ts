import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** Stands at the site's root: a worker may answer only for what lies beside and below it. */
const NAME = 'sw.js';

/**
 * Builds the service worker beside the pages' scripts. It is built apart from them: one classic file that imports
 * nothing when it runs (not every browser takes modules there), under a name that never changes, since
 * the browser looks for a newer version at that very address.
 * @param plugins of the worker's own build
 */
export function offlineWorker(plugins: readonly Plugin[] = []): Plugin {
  return {
    name: 'renkei-offline-worker',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        plugins: [...plugins],
        build: {
          target: 'es2023',
          write: false,
          modulePreload: false,
          rolldownOptions: {
            input: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
            output: { format: 'iife', entryFileNames: NAME },
          },
        },
      });
      const [result] = [built].flat();
      const files = result && 'output' in result ? result.output : [];
      const [file, ...others] = files;
      if (file?.type !== 'chunk' || others.length > 0) throw new Error(`${NAME} must be built as one file`);
      this.emitFile({ type: 'asset', fileName: NAME, source: file.code });
    },
  };
}
