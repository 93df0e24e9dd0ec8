import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const LIBRARY = /\/maplibre-gl\/dist\/maplibre-gl\.mjs$/;
const MAP_WORKER = fileURLToPath(new URL('../ui/mapWorker.ts', import.meta.url));

/**
 * Gives MapLibre, and nothing else, a `Worker` that takes its address through a named policy. The library offers no
 * way to: it does more with the address than a browser's trusted object can answer to.
 */
export function trustedMapWorker(): Plugin {
  return {
    name: 'renkei-trusted-map-worker',
    apply: 'build',
    transform: {
      filter: { id: LIBRARY },
      handler(code) {
        if (!code.includes('new Worker(')) {
          this.error('MapLibre starts its worker otherwise than before: src/ui/mapWorker.ts is not asked');
        }
        // At the end, where it moves no line; an import holds for the whole module all the same.
        return {
          code: `${code}\nimport { MapWorker as Worker } from ${JSON.stringify(MAP_WORKER)};\n`,
          map: null,
        };
      },
    },
  };
}
