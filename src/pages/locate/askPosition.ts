import type { LonLat } from '../../geo/mercator.ts';

/** What the device says when it is asked where it is. `accuracy`: metres, at a confidence of 95 %. */
type Asked =
  | { kind: 'found'; position: LonLat; accuracy: number }
  | { kind: 'denied' | 'unavailable' | 'timeout' | 'unsupported' };

/** Milliseconds; the time that a reader takes to answer the browser's question does not count. */
const PATIENCE = 15_000;

/** Asks once for the position as it is now. Browsers answer no page that did not come by a safe way (https). */
export function askPosition(
  geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined,
  isSecure: boolean,
): Promise<Asked> {
  if (!geolocation || !isSecure) return Promise.resolve({ kind: 'unsupported' });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({ kind: 'found', position: [longitude, latitude], accuracy }),
      ({ code }) => resolve({ kind: FAILURES[code] ?? 'unavailable' }),
      // A town is found without the receiver for satellites, which takes time and power.
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: 0 },
    );
  });
}

/** By `GeolocationPositionError.code`. */
const FAILURES: Readonly<Record<number, 'denied' | 'unavailable' | 'timeout'>> = {
  1: 'denied',
  2: 'unavailable',
  3: 'timeout',
};
