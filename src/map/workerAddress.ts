import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Address of the script in which MapLibre cuts shapes into tiles. */
export const WORKER_ADDRESS = workerUrl;
