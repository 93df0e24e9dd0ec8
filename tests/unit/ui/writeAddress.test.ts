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

/** As many steps of a slider as are written at once. */
function drag(steps: number): void {
  for (let step = 0; step < steps; step += 1) {
    rewriteAddress(`/${step}`);
    vi.advanceTimersByTime(16);
  }
}

describe('the address while a slider is dragged', () => {
  it('is rewritten at each step at first', () => {
    drag(50);
    expect(asked).toEqual(Array.from({ length: 50 }, (_, step) => `replace /${step}`));
  });

  it('is rewritten no more often in 30 seconds than any browser bears, and in the end to the last', () => {
    drag(30_000 / 16);
    expect(asked.length).toBeLessThan(100);
    expect(asked.length).toBeGreaterThan(70);
    vi.runAllTimers();
    expect(asked.at(-1)).toBe('replace /1874');
  });

  it('is free again after a while', () => {
    drag(60);
    vi.advanceTimersByTime(40_000);
    asked = [];
    rewriteAddress('/a');
    expect(asked).toEqual(['replace /a']);
  });

  it('is settled before another entry is made', () => {
    drag(51);
    rewriteAddress('/b');
    enterAddress('/c');
    vi.runAllTimers();
    expect(asked.slice(50)).toEqual(['replace /b', 'push /c']);
  });

  it('is settled when the page is left, and forgotten when the browser goes to another entry', () => {
    drag(51);
    rewriteAddress('/b');
    listeners.get('pagehide')?.();
    expect(asked.slice(50)).toEqual(['replace /b']);
    rewriteAddress('/c');
    listeners.get('popstate')?.();
    vi.runAllTimers();
    expect(asked.slice(50)).toEqual(['replace /b']);
  });

  it('comes later where a browser has had too many, and nothing is thrown', () => {
    isRefused = true;
    rewriteAddress('/a');
    enterAddress('/b');
    isRefused = false;
    rewriteAddress('/c');
    expect(asked).toEqual([]);
    vi.runAllTimers();
    expect(asked).toEqual(['replace /c']);
  });
});
