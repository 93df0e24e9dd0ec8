// What the worker uses of its surroundings. TypeScript's own library for workers cannot stand beside
// the one for pages in the same project.

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Empty for navigations. */
  readonly clientId: string;
}

interface ServiceWorkerClient {
  readonly url: string;
  /** "nested" for a page within a page. */
  readonly frameType: string;
}

interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { get(id: string): Promise<ServiceWorkerClient | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(
    kind: 'message',
    listener: (event: ExtendableEvent & Pick<MessageEvent, 'data' | 'ports'>) => void,
  ): void;
}
