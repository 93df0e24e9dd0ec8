import { type Answer, type Order, readAnswer } from '../../offline/orders.ts';
import { SCRIPT_POLICIES, scriptPolicy } from '../../ui/scriptPolicy.ts';
import type { Site } from '../../ui/siteData.ts';
import { emptyStock, rootOf } from './stock.ts';

/** A worker that says nothing for so long has been ended by the browser. */
const SILENCE_MILLISECONDS = 180_000;

/** The file of that name on this host, and nothing else. */
const trusted = scriptPolicy(SCRIPT_POLICIES.offline, (address) => {
  const { origin, pathname, search } = new URL(address, location.href);
  return origin === location.origin && pathname.endsWith('/sw.js') && search === '';
});

/** This site's registration; another one of the same host may stand above it. */
export async function ownRegistration(site: Site): Promise<ServiceWorkerRegistration | null> {
  const root = rootOf(site);
  const found = await navigator.serviceWorker.getRegistration(root);
  return found?.scope === root ? found : null;
}

/** Registers the worker and waits until it works. @throws where the browser does not allow it or it does not start */
export async function startWorker(site: Site): Promise<ServiceWorker> {
  const registration = await navigator.serviceWorker.register(trusted(`${site.base}sw.js`), {
    scope: site.base,
    updateViaCache: 'none',
  });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) throw new Error('the worker has gone');
  await activated(worker);
  return worker;
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('the worker did not start'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/**
 * Gives the worker an order and waits for its last answer.
 * @throws Error where the worker has fallen silent
 */
export function order(
  worker: ServiceWorker,
  order: Order,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Exclude<Answer, { kind: 'progress' }>> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    let silence: ReturnType<typeof setTimeout>;
    const listen = () => {
      silence = setTimeout(() => reject(new Error('no answer from the worker')), SILENCE_MILLISECONDS);
    };
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const answer = readAnswer(data);
      if (answer === null) return;
      clearTimeout(silence);
      if (answer.kind !== 'progress') return resolve(answer);
      onProgress(answer.done, answer.total);
      listen();
    };
    listen();
    worker.postMessage(order, [port2]);
  });
}

/** Longest wait for a worker that is to stop storing; then its caches are deleted all the same. */
const STOPPING_MILLISECONDS = 3000;

/** Unregisters the worker and deletes everything it has stored. @returns whether nothing is left */
export async function removeAll(site: Site): Promise<boolean> {
  const registration = await ownRegistration(site);
  if (registration?.active) {
    // It goes on answering for pages that are open, and must not store for them any more.
    const stopped = order(registration.active, { kind: 'forget' }).catch(() => undefined);
    await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, STOPPING_MILLISECONDS))]);
  }
  await registration?.unregister();
  return (await emptyStock(site)) && (await ownRegistration(site)) === null;
}
