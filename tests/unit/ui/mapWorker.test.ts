import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const OWN = '/atlas/assets/maplibre-gl-worker-1a2b.js';
const WRITTEN_OUT = 'data:text/javascript;charset=utf-8,postMessage(1)';

vi.mock('../../../src/map/workerAddress.ts', () => ({ WORKER_ADDRESS: OWN }));

const started: unknown[][] = [];

beforeEach(() => {
  started.length = 0;
  vi.resetModules();
  vi.stubGlobal(
    'Worker',
    class {
      constructor(...told: unknown[]) {
        started.push(told);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Starts a worker as MapLibre does. @param origin of the page, "null" in a sandbox */
async function start(address: string, origin = 'https://city.example'): Promise<void> {
  vi.stubGlobal('self', { origin });
  const { MapWorker } = await import('../../../src/ui/mapWorker.ts');
  new MapWorker(address, { type: 'module' });
}

it.each([OWN, WRITTEN_OUT])('in a frame without an origin, %s is started', async (address) => {
  await start(address, 'null');
  expect(started).toEqual([[address, { type: 'module' }]]);
});

it('anywhere else only the address of the library’s own worker is', async () => {
  await start(OWN);
  expect(started).toEqual([[OWN, { type: 'module' }]]);
  const others = [
    WRITTEN_OUT,
    '',
    '/atlas/assets/other-1a2b.js',
    `https://elsewhere.example${OWN}`,
    `${OWN}?x`,
    'blob:https://city.example/1-2-3',
  ];
  for (const address of others) await expect(start(address)).rejects.toThrow(TypeError);
  expect(started).toHaveLength(1);
});

it.each(['data:text/html,x', 'data:text/javascript,x', 'blob:null/1-2-3', '/other.js'])(
  'in a frame without an origin, too, %s is refused',
  async (address) => {
    await expect(start(address, 'null')).rejects.toThrow(TypeError);
    expect(started).toEqual([]);
  },
);
