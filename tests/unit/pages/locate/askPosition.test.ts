import { describe, expect, it, vi } from 'vitest';
import { askPosition } from '../../../../src/pages/locate/askPosition.ts';

type Geolocation = NonNullable<Parameters<typeof askPosition>[0]>;

function device(answer: Geolocation['getCurrentPosition']) {
  return { getCurrentPosition: vi.fn(answer) };
}

const here = { latitude: 36.239, longitude: 140.352, accuracy: 25 } as GeolocationCoordinates;

describe('askPosition', () => {
  it('gives longitude and latitude in the order of the geometry', async () => {
    const geolocation = device((found) => found({ coords: here } as GeolocationPosition));
    expect(await askPosition(geolocation, true)).toEqual({
      kind: 'found',
      position: [140.352, 36.239],
      accuracy: 25,
    });
  });

  it('asks once, for the position of now, without the receiver for satellites, and not for ever', async () => {
    const geolocation = device((found) => found({ coords: here } as GeolocationPosition));
    await askPosition(geolocation, true);
    expect(geolocation.getCurrentPosition).toHaveBeenCalledOnce();
    const [, , options] = geolocation.getCurrentPosition.mock.calls[0] ?? [];
    expect(options).toMatchObject({ enableHighAccuracy: false, maximumAge: 0 });
    expect(options?.timeout).toBeLessThan(60_000);
  });

  it.each([
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'timeout'],
    [99, 'unavailable'],
  ])('tells failure %i as %s', async (code, kind) => {
    const geolocation = device((_, failed) => failed?.({ code } as GeolocationPositionError));
    expect(await askPosition(geolocation, true)).toEqual({ kind });
  });

  it('does not ask a browser that cannot answer, or a page that has not come by a safe way', async () => {
    const geolocation = device(() => undefined);
    expect(await askPosition(undefined, true)).toEqual({ kind: 'unsupported' });
    expect(await askPosition(geolocation, false)).toEqual({ kind: 'unsupported' });
    expect(geolocation.getCurrentPosition).not.toHaveBeenCalled();
  });
});
