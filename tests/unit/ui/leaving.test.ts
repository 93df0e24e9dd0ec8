import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLeaving } from '../../../src/ui/leaving.ts';

describe('watchLeaving', () => {
  let page: EventTarget;

  beforeEach(() => {
    vi.useFakeTimers();
    page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('lets act at once while nobody is leaving', () => {
    const act = vi.fn();
    watchLeaving().unlessLeft(act);
    expect(act).toHaveBeenCalledOnce();
  });

  it('waits while the page is being left, and acts where it is still there', () => {
    const act = vi.fn();
    const leaving = watchLeaving();
    page.dispatchEvent(new Event('beforeunload'));
    leaving.unlessLeft(act);
    vi.advanceTimersByTime(4_999);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledOnce();
  });

  it('hears nothing after its end', () => {
    const act = vi.fn();
    const leaving = watchLeaving();
    leaving.end();
    page.dispatchEvent(new Event('beforeunload'));
    leaving.unlessLeft(act);
    expect(act).toHaveBeenCalledOnce();
  });
});
