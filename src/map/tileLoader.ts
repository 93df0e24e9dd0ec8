/** What happens with the tiles, told as it happens; each at most once. */
interface TileLoaderEvents {
  /** A first tile has come. */
  onFirst(): void;
  /** The server gives nothing at all, and is asked no more. */
  onGivenUp(): void;
}

/** Failures without a single success after which the server is left alone. */
export const MOST_FAILURES = 12;
/** Milliseconds after which a tile counts as missing. */
const PATIENCE = 10_000;

/**
 * Fetches tiles from a server that may be slow, gone, or without tiles over the sea.
 * @returns a function from a tile's address to its picture; it rejects for a tile that is missing
 */
export function createTileLoader({ onFirst, onGivenUp }: TileLoaderEvents) {
  let failures = 0;
  let hasTile = false;
  return async (address: string, abort: AbortController): Promise<ImageBitmap> => {
    if (failures >= MOST_FAILURES) throw new Error('the server of the background tiles is left alone');
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      abort.abort();
    }, PATIENCE);
    try {
      const response = await fetch(address, { signal: abort.signal, credentials: 'omit' });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const picture = await createImageBitmap(await response.blob());
      if (!hasTile) onFirst();
      hasTile = true;
      return picture;
    } catch (error) {
      // The map has moved on and no longer wants the tile: that says nothing about the server.
      const isUnwanted = abort.signal.aborted && !isLate;
      if (!isUnwanted && !hasTile) failures += 1;
      if (!isUnwanted && failures === MOST_FAILURES) onGivenUp();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}
