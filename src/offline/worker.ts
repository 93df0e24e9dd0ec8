import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { olderCaches } from './cacheNames.ts';
import { Forgotten, Keeper } from './keeper.ts';
import { type Answer, type Order, readOrder } from './orders.ts';
import { keepFiles, keepPages } from './plugins.ts';
import { type Answerer, answererOf, isEmbedAddress } from './rules.ts';
import { storeAll } from './store.ts';

/**
 * The service worker, `sw.js` at the site's root. It is registered when a reader presses 「この端末に保存」
 * and never else; it must stay one classic file with a fixed name (src/build/offlineWorker.ts).
 */
const worker = self as unknown as ServiceWorkerScope;
const root = worker.registration.scope;
const keeper = new Keeper({ caches, fetch: (address, init) => fetch(address, init), root });

/** After this long a stored page is shown; a slow page still arrives and is stored for the next time. */
const PATIENCE_SECONDS = 4;

const answers = (answerer: Answerer) => {
  return ({ request }: { request: Request }) => {
    const { url, method, mode, destination, headers } = request;
    return answererOf({ url, method, mode, destination, hasRange: headers.has('range') }, root) === answerer;
  };
};

registerRoute(
  answers('page'),
  new NetworkFirst({
    cacheName: keeper.names.pages,
    networkTimeoutSeconds: PATIENCE_SECONDS,
    matchOptions: { ignoreVary: true },
    plugins: [keepPages(keeper)],
  }),
);

const files = new CacheFirst({
  cacheName: keeper.names.assets,
  matchOptions: { ignoreVary: true },
  plugins: [keepFiles(keeper)],
});

registerRoute(answers('asset'), async ({ request, event }) => {
  const client = await worker.clients.get((event as FetchEvent).clientId);
  const isFramed = client && (client.frameType === 'nested' || isEmbedAddress(client.url, root));
  // A store that can no longer be read, full disk or damaged, must not keep away what the network has.
  return isFramed ? fetch(request) : files.handle({ request, event }).catch(() => fetch(request));
});

// A new worker takes over at once. Nobody can be left with an old version by that, nor get a mixed one: pages
// come from the network whenever there is one, files have another name when their content is another, and a
// stored page stands beside the very files it names, whichever worker has put it there.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
clientsClaim();

worker.addEventListener('activate', (event) => {
  const tidy = async () => {
    const older = olderCaches(await caches.keys(), new URL(root).pathname);
    await Promise.all(older.map((name) => caches.delete(name)));
  };
  event.waitUntil(tidy());
});

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const order = readOrder(event.data);
  const tell = (answer: Answer) => port?.postMessage(answer);
  // Somebody waits for an answer, whatever a page of another release has asked.
  if (order === null) return tell({ kind: 'stored', stored: 0, failed: 0, failure: 'other' });
  event.waitUntil(order.kind === 'store' ? store(order, tell) : forget(tell));
});

async function store(
  order: Extract<Order, { kind: 'store' }>,
  tell: (answer: Answer) => void,
): Promise<void> {
  try {
    await storeAll(keeper, order, tell);
  } catch (error) {
    if (!(error instanceof Forgotten)) throw error;
    // In another tab, perhaps; who has asked still waits.
    tell({ kind: 'forgotten' });
  }
}

async function forget(tell: (answer: Answer) => void): Promise<void> {
  await keeper.forget();
  tell({ kind: 'forgotten' });
}
