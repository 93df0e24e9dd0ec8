import { type CacheNames, cacheNames, isOfSite } from './cacheNames.ts';

/** A request to the network has not brought what was asked for. */
export class NetworkFailure extends Error {
  /** What was asked for: a page, or something it names. */
  readonly address: string;
  /** Status of the answer; null where none came. */
  readonly status: number | null;

  constructor(address: string, status: number | null) {
    super(`${address}: ${status ?? 'no answer'}`);
    this.address = address;
    this.status = status;
  }
}

/** The reader no longer wants anything to be kept. */
export class Forgotten extends Error {}

/** A line that stands still for so long counts as none. */
const PATIENCE_MILLISECONDS = 90_000;

/** What storing stands on; in the tests, stand-ins of it. */
export interface Surroundings {
  caches: CacheStorage;
  fetch(address: string, init?: RequestInit): Promise<Response>;
  /** Full address of the site, which is the worker's scope. */
  root: string;
}

/** The one owner of the caches. Nothing is ever written unless the reader has asked for it. */
export class Keeper {
  readonly root: string;
  readonly names: CacheNames;
  /** What scripts and styles name, as far as they have been read in this worker's life; all these are stored. */
  readonly named = new Map<string, readonly string[]>();
  readonly #surroundings: Surroundings;
  #isForgotten = false;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.root = surroundings.root;
    this.names = cacheNames(new URL(surroundings.root).pathname);
  }

  /** From here on pages are kept. */
  async begin(): Promise<void> {
    this.#isForgotten = false;
    const { caches } = this.#surroundings;
    await Promise.all([caches.open(this.names.assets), caches.open(this.names.pages)]);
  }

  /**
   * Whether the reader has asked for pages to be kept. That the caches exist says so: after they are deleted
   * the worker still answers for the pages that are open, and must not make them anew.
   */
  async isKeeping(): Promise<boolean> {
    return !this.#isForgotten && (await this.#surroundings.caches.has(this.names.pages));
  }

  /** Deletes everything, and writes nothing more until `begin`. */
  async forget(): Promise<void> {
    this.#isForgotten = true;
    this.named.clear();
    const { caches, root } = this.#surroundings;
    const base = new URL(root).pathname;
    const names = (await caches.keys()).filter((name) => isOfSite(name, base));
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  /** @throws Forgotten where nothing is to be kept */
  async open(name: keyof CacheNames): Promise<Cache> {
    const { caches } = this.#surroundings;
    if (!(await this.isKeeping())) throw new Forgotten();
    const cache = await caches.open(this.names[name]);
    if (!this.#isForgotten) return cache;
    // Deleted while it was being opened: opening has made it anew.
    await caches.delete(this.names[name]);
    throw new Forgotten();
  }

  /** @throws NetworkFailure for anything but a whole answer from the address itself */
  async fetch(address: string, init?: RequestInit): Promise<Response> {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const response = await this.#surroundings.fetch(address, { ...init, signal }).catch(() => null);
    if (response?.status !== 200 || response.redirected) {
      throw new NetworkFailure(address, response?.status ?? null);
    }
    return response;
  }
}
