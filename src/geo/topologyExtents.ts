import { arcsOf, codeOf } from './arcs.ts';
import type { Bounds } from './camera.ts';
import type { MunicipalTopology } from './mapTopology.ts';

type Box = [west: number, south: number, east: number, north: number];

/** Extents in degrees, by code, read off the arcs: no shape need be drawn up for it. */
export function topologyExtents({
  arcs,
  objects,
  transform,
}: MunicipalTopology): ReadonlyMap<string, Bounds> {
  const boxes = arcs.map((arc) => {
    const box = emptyBox();
    let [x, y] = [0, 0];
    for (const [stepX = 0, stepY = 0] of arc) {
      // Quantized arcs tell each point by its distance from the one before.
      x = transform ? x + stepX : stepX;
      y = transform ? y + stepY : stepY;
      widen(box, x, y, x, y);
    }
    return box;
  });
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const longitude = (x: number) => x * scale[0] + translate[0];
  const latitude = (y: number) => y * scale[1] + translate[1];
  return new Map(
    objects.municipalities.geometries.map((shape) => {
      const extent = emptyBox();
      for (const arc of arcsOf(shape)) widen(extent, ...(boxes[arc] ?? emptyBox()));
      const [west, south, east, north] = extent;
      return [codeOf(shape), [longitude(west), latitude(south), longitude(east), latitude(north)]];
    }),
  );
}

function emptyBox(): Box {
  return [Infinity, Infinity, -Infinity, -Infinity];
}

function widen(box: Box, west: number, south: number, east: number, north: number): void {
  box[0] = Math.min(box[0], west);
  box[1] = Math.min(box[1], south);
  box[2] = Math.max(box[2], east);
  box[3] = Math.max(box[3], north);
}
