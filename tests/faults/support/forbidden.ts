import type { Page } from '@playwright/test';

/** How browsers say that a site may keep nothing. */
export const REFUSALS = {
  /** Firefox with cookies blocked, Chromium with site data blocked: whatever touches it throws. */
  'may not be touched': 'SecurityError',
  /** A full disk, a damaged profile: it is there, and every call fails. */
  'fails at every call': 'UnknownError',
} as const;

export type Refusal = keyof typeof REFUSALS;

/** Forbids pages opened from now on, in whatever frame, to keep anything. */
export async function forbidStorage(page: Page, refusal: Refusal): Promise<void> {
  await page.addInitScript((name) => {
    const refuse = (): never => {
      throw new DOMException('forbidden', name);
    };
    const refuseLater = () => Promise.reject(new DOMException('forbidden', name));
    if (name === 'SecurityError') {
      for (const each of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, each, { get: refuse, configurable: true });
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse, configurable: true });
    }
    for (const method of ['has', 'open', 'keys', 'match', 'delete'])
      Object.defineProperty(CacheStorage.prototype, method, { value: refuseLater });
    for (const method of ['getItem', 'setItem', 'key']) {
      Object.defineProperty(Storage.prototype, method, { value: refuse });
    }
    Object.defineProperty(IDBFactory.prototype, 'open', { value: refuse });
    for (const method of ['register', 'getRegistration', 'getRegistrations'])
      Object.defineProperty(ServiceWorkerContainer.prototype, method, { value: refuseLater });
    Object.defineProperty(StorageManager.prototype, 'estimate', { value: refuseLater });
  }, REFUSALS[refusal]);
}
