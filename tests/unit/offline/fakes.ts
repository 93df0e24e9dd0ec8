import { Keeper } from '../../../src/offline/keeper.ts';

export const ROOT = 'https://city.example/';
export const FILES = `${ROOT}assets/data-old/`;

/** A cache that is a list of answers by address; it can be full. */
class FakeCache {
  readonly answers = new Map<string, Response>();
  readonly #room: { pieces: number };

  constructor(room: { pieces: number }) {
    this.#room = room;
  }

  async match(address: string): Promise<Response | undefined> {
    return this.answers.get(address)?.clone();
  }

  async put(address: string, response: Response): Promise<void> {
    if (!this.answers.has(address) && this.#room.pieces-- <= 0) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    this.answers.set(address, response);
  }

  async delete(address: string): Promise<boolean> {
    return this.answers.delete(address);
  }

  async keys(): Promise<{ url: string }[]> {
    return [...this.answers.keys()].map((url) => ({ url }));
  }
}

/** What answers at each address: a text, a status, or null for no network. */
export type Network = Record<string, string | number | null>;

/** A keeper on stand-ins for the browser's caches and network. */
export function madeKeeper(network: Network, pieces = Number.POSITIVE_INFINITY) {
  const caches = new Map<string, FakeCache>();
  const room = { pieces };
  const asked: string[] = [];
  const storage = {
    has: async (name: string) => caches.has(name),
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
    open: async (name: string) => {
      const cache = caches.get(name) ?? new FakeCache(room);
      caches.set(name, cache);
      return cache;
    },
  };
  const fetch = async (address: string) => {
    asked.push(address);
    const answer = network[address] ?? null;
    if (answer === null) throw new TypeError('Failed to fetch');
    if (typeof answer === 'number') return new Response('', { status: answer });
    const type = answer.startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain';
    return new Response(answer, { headers: { 'content-type': type } });
  };
  const keeper = new Keeper({ caches: storage as unknown as CacheStorage, fetch, root: ROOT });
  const stored = (kind: 'pages' | 'assets') => [...(caches.get(keeper.names[kind])?.answers.keys() ?? [])];
  return { keeper, caches, asked, stored };
}

/** A page of the site that names one script. */
export function madePage(heading: string, script: string, files = FILES): string {
  return (
    `<h1>${heading}</h1><script type="module" src="${ROOT}assets/${script}"></script>` +
    `<script id="site" type="application/json">${JSON.stringify({ files })}</script>`
  );
}
