import { type Map as GlMap, LngLat, Point } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { createPicker } from '../../../src/map/picker.ts';

/** A map whose shapes are on their way until `arrive` is called; it knows one municipality, at every point. */
function mapOnTheWay() {
  const listeners = new Set<() => void>();
  let isThere = false;
  const map = {
    queryRenderedFeatures: (point: Point) =>
      isThere ? [{ properties: { code: point.x > 50 ? '08201' : '08202' } }] : [],
    isSourceLoaded: () => isThere,
    isMoving: () => false,
    project: ({ lng, lat }: LngLat) => new Point(lng, lat),
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
    once: () => undefined,
  } as unknown as GlMap;
  const arrive = () => {
    isThere = true;
    for (const listener of [...listeners]) listener();
  };
  return { map, arrive };
}

const at = (x: number) => ({ point: new Point(0, 0), lngLat: new LngLat(x, 0) });

describe('createPicker', () => {
  it('answers a click when the shapes it met have come', async () => {
    const { map, arrive } = mapOnTheWay();
    const picked: string[] = [];
    const clicking = createPicker(map, () => false).click(at(60), (code) => picked.push(code));
    expect(picked).toEqual([]);
    arrive();
    await clicking;
    expect(picked).toEqual(['08201']);
  });

  it('answers only the last of several clicks that waited', async () => {
    const { map, arrive } = mapOnTheWay();
    const picked: string[] = [];
    const picker = createPicker(map, () => false);
    const clicks = [at(60), at(10)].map((each) => picker.click(each, (code) => picked.push(code)));
    arrive();
    await Promise.all(clicks);
    expect(picked).toEqual(['08202']);
  });

  it('says nothing of the sea, and does not wait for it', async () => {
    const map = {
      queryRenderedFeatures: () => [],
      isSourceLoaded: () => true,
      once: () => undefined,
    } as unknown as GlMap;
    const picked: string[] = [];
    await createPicker(map, () => false).click(at(60), (code) => picked.push(code));
    expect(picked).toEqual([]);
  });

  it('asks nothing of a drawing that is lost', async () => {
    const { map } = mapOnTheWay();
    await createPicker(map, () => true).click(at(60), () => expect.unreachable());
  });

  it('looks up places once the map is idle, until one is there, and tells nobody', () => {
    vi.useFakeTimers();
    const asked: [number, number][] = [];
    let idle: () => void = () => undefined;
    const map = {
      queryRenderedFeatures: (point: [number, number]) => {
        asked.push(point);
        return point[0] >= 300 ? [{ properties: { code: '08201' } }] : [];
      },
      getCanvas: () => ({ clientWidth: 1000, clientHeight: 500 }),
      once: (_: string, listener: () => void) => {
        idle = listener;
      },
    } as unknown as GlMap;
    createPicker(map, () => false);
    expect(asked).toEqual([]);
    idle();
    vi.runAllTimers();
    vi.useRealTimers();
    expect(asked).toEqual([
      [100, 450],
      [200, 400],
      [300, 350],
    ]);
  });
});
