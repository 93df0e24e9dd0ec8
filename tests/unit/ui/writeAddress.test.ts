import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What the history was asked to do: "push /a", "replace /b". */
let asked: string[];
let isRefused: boolean;
let listeners: Map<string, () => void>;
let enterAddress: (address: string) => void;
let rewriteAddress: (address: string) => void;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  [asked, isRefused, listeners] = [[], false, new Map()];
  const go = (how: string) => (_: unknown, __: string, address: string) => {
    if (isRefused) throw new DOMException('too many calls', 'SecurityError');
    asked.push(`${how} ${address}`);
  };
  vi.stubGlobal('history', { pushState: go('push'), replaceState: go('replace') });
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => listeners.set(name, listener));
  ({ enterAddress, rewriteAddress } = await import('../../../src/ui/writeAddress.ts'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address while a slider is dragged', () => {
  it('is rewritten at once, then at most three times a second, and in the end to the last', () => {
    for (let step = 0; step < 240; step += 1) {
      rewriteAddress(`/${step}`);
      vi.advanceTimersByTime(16);
    }
    vi.runAllTimers();
    expect(asked[0]).toBe('replace /0');
    expect(asked.at(-1)).toBe('replace /239');
    // In 30 seconds no more than 100, which is the least that any browser bears.
    expect(asked.length).toBeLessThanOrEqual(1 + Math.ceil((240 * 16) / 300));
    expect(asked.length).toBeGreaterThan(5);
  });

  it('is settled before another entry is made', () => {
    rewriteAddress('/a');
    rewriteAddress('/b');
    enterAddress('/c');
    vi.runAllTimers();
    expect(asked).toEqual(['replace /a', 'replace /b', 'push /c']);
  });

  it('is settled when the page is left, and forgotten when the browser goes to another entry', () => {
    rewriteAddress('/a');
    rewriteAddress('/b');
    listeners.get('pagehide')?.();
    expect(asked).toEqual(['replace /a', 'replace /b']);
    rewriteAddress('/c');
    listeners.get('popstate')?.();
    vi.runAllTimers();
    expect(asked).toEqual(['replace /a', 'replace /b']);
  });

  it('comes later where a browser has had too many, and nothing is thrown', () => {
    isRefused = true;
    rewriteAddress('/a');
    enterAddress('/b');
    isRefused = false;
    rewriteAddress('/c');
    vi.runAllTimers();
    expect(asked).toEqual(['replace /c']);
  });
});
