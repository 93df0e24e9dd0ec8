import type { LayerSpecification } from 'maplibre-gl';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/colour/paint.ts';
import type { Camera } from '../../../src/geo/camera.ts';
import { compositionBarZoom } from '../../../src/map/compositionBars.ts';
import { layers, NAME_ZOOM } from '../../../src/map/layers.ts';
import { areApart, type Box } from '../../../src/svgmap/boxes.ts';
import { viewBarZoom } from '../../../src/svgmap/viewBars.ts';
import { NAME_ZOOMS, type PlacedName } from '../../../src/svgmap/viewNames.ts';
import { widthOf } from '../../../src/view/nameLines.ts';
import { type RealView, realView } from './realView.ts';

const BOX = { width: 800, height: 700 };
const CENTER: Camera['center'] = [133.2, 34.55];

let real: RealView;
beforeAll(async () => {
  real = await realView();
});

function boxOf({ lines, anchor }: PlacedName): Box {
  const width = Math.max(...lines.map(({ text, size }) => widthOf(text) * size));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error('a name without lines');
  const left = first.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return { left, right: left + width, top: first.y - first.size / 2, bottom: last.y + last.size / 2 };
}

const namesAt = (zoom: number) => real.draw(DEFAULT_VIEW, BOX, { camera: { center: CENTER, zoom } }).names;

describe('names of a view', () => {
  it.each([4.4, 5.4, 6.8, 8, 10])('stand apart from each other and inside the frame at zoom %d', (zoom) => {
    const boxes = namesAt(zoom).map(boxOf);
    expect(boxes.length).toBeGreaterThan(3);
    const pairs = boxes.flatMap((box, index) => boxes.slice(index + 1).map((other) => [box, other] as const));
    expect(pairs.filter(([box, other]) => !areApart(box, other))).toEqual([]);
    expect(
      boxes.filter((box) => box.left < 0 || box.top < 0 || box.right > BOX.width || box.bottom > BOX.height),
    ).toEqual([]);
  });

  it('are those of regions from afar and of municipalities from close by', () => {
    const texts = (zoom: number) => namesAt(zoom).map(({ lines }) => lines[0]?.text);
    expect(texts(5.4)).toContain('備後');
    expect(texts(6.8)).toContain('備後');
    expect(texts(8)).toContain('福山市');
    expect(texts(8)).not.toContain('備後');
    expect(namesAt(NAME_ZOOMS.callouts - 0.1)).toEqual([]);
  });

  it('say of a place in several regions in how many, as of the year', () => {
    const note = (year: number | null) =>
      real
        .draw({ ...DEFAULT_VIEW, year }, BOX, { camera: { center: [132.91, 34.34], zoom: 10 } })
        .names.find(({ lines }) => lines[0]?.text === '竹原市')
        ?.lines.at(-1)?.text;
    expect(note(null)).toBe('（3圏域）');
    expect(note(2018)).toBe('（2圏域）');
  });

  it('leave room where something else stands', () => {
    const camera = { center: CENTER, zoom: 8 };
    const reserved = { left: 200, top: 200, right: 600, bottom: 500 };
    const { names } = real.draw(DEFAULT_VIEW, BOX, { camera, reserved: [reserved] });
    expect(names.map(boxOf).filter((box) => !areApart(box, reserved))).toEqual([]);
    expect(
      namesAt(8)
        .map(boxOf)
        .filter((box) => !areApart(box, reserved)).length,
    ).toBeGreaterThan(0);
  });

  it('change at the zooms of the interactive map, and so do bars', () => {
    const styled = layers('light', NAME_ZOOM);
    const zoomOf = (id: string, end: 'minzoom' | 'maxzoom') =>
      styled.find((layer: LayerSpecification) => layer.id === id)?.[end];
    expect(NAME_ZOOMS).toEqual({
      callouts: zoomOf('callouts-far', 'minzoom'),
      leaders: zoomOf('callouts', 'minzoom'),
      regions: zoomOf('region-names', 'minzoom'),
      municipalities: NAME_ZOOM,
    });
    expect(viewBarZoom(real.model.regions)).toBe(compositionBarZoom(real.model.regions));
  });
});
