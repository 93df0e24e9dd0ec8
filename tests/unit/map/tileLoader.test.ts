import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTileLoader, MOST_FAILURES } from '../../../src/map/tileLoader.ts';

const TILE = 'https://tiles.example/5/28/12.png';
const events = { onFirst: vi.fn(), onGivenUp: vi.fn() };
const fetched = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
const picture = {} as ImageBitmap;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('createImageBitmap', async (blob: Blob) => {
    if (blob.type !== 'image/png') throw new Error('no picture');
    return picture;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

const tile = async () => new Response('', { headers: { 'Content-Type': 'image/png' } });
const missing = async () => new Response('', { status: 404 });
/** As `fetch` does: rejects when it is told to stop. */
const never = (_: string, { signal }: RequestInit) =>
  new Promise<Response>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });

async function failures(load: ReturnType<typeof createTileLoader>, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await expect(load(TILE, new AbortController())).rejects.toThrow();
}

describe('a server with tiles', () => {
  it('tells of the first tile, once, and sends nothing of the reader along', async () => {
    fetched.mockImplementation(tile);
    const load = createTileLoader(events);
    expect(await load(TILE, new AbortController())).toBe(picture);
    await load(TILE, new AbortController());
    expect(events.onFirst).toHaveBeenCalledTimes(1);
    expect(fetched.mock.calls[0]?.[0]).toBe(TILE);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
  });

  it('may lack as many as it likes afterwards: the sea has none', async () => {
    fetched.mockImplementationOnce(tile).mockImplementation(missing);
    const load = createTileLoader(events);
    await load(TILE, new AbortController());
    await failures(load, 3 * MOST_FAILURES);
    expect(events.onGivenUp).not.toHaveBeenCalled();
    expect(fetched).toHaveBeenCalledTimes(3 * MOST_FAILURES + 1);
  });
});

describe('a server without', () => {
  it('is given up after twelve failures, told of once, and asked no more', async () => {
    fetched.mockImplementation(missing);
    const load = createTileLoader(events);
    await failures(load, MOST_FAILURES - 1);
    expect(events.onGivenUp).not.toHaveBeenCalled();
    await failures(load, 10);
    expect(events.onGivenUp).toHaveBeenCalledTimes(1);
    expect(fetched).toHaveBeenCalledTimes(MOST_FAILURES);
  });

  it('counts as such where it answers with pages instead of pictures', async () => {
    fetched.mockImplementation(async () => new Response('<!doctype html>'));
    await failures(createTileLoader(events), MOST_FAILURES);
    expect(events.onGivenUp).toHaveBeenCalledTimes(1);
    expect(events.onFirst).not.toHaveBeenCalled();
  });

  it('counts as such where nothing comes within ten seconds', async () => {
    fetched.mockImplementation(never);
    const load = createTileLoader(events);
    const all = Promise.allSettled(
      Array.from({ length: MOST_FAILURES }, () => load(TILE, new AbortController())),
    );
    await vi.advanceTimersByTimeAsync(9_000);
    expect(events.onGivenUp).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await all).map(({ status }) => status)).toEqual(Array(MOST_FAILURES).fill('rejected'));
    expect(events.onGivenUp).toHaveBeenCalledTimes(1);
  });

  it('is not judged by tiles that the map no longer wants', async () => {
    fetched.mockImplementation(never);
    const load = createTileLoader(events);
    for (let time = 0; time < 2 * MOST_FAILURES; time += 1) {
      const abort = new AbortController();
      const loading = load(TILE, abort);
      abort.abort();
      await expect(loading).rejects.toThrow();
    }
    expect(events.onGivenUp).not.toHaveBeenCalled();
  });
});
