import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { featuresOf } from '../shared/features.ts';
import type { MunicipalTopology } from '../shared/fixtures.ts';

export interface Paths {
  /** One path for all areas of a colour. */
  fills: ReadonlyMap<string, Path2D>;
  borders: Path2D;
  /** By code. */
  areas: ReadonlyMap<string, Path2D>;
  /** The municipality at a place; null for the sea. */
  codeAt(x: number, y: number): string | null;
}

interface Box {
  code: string;
  path: Path2D;
  extent: [left: number, top: number, right: number, bottom: number];
}

export function createPaths(
  geographic: MunicipalTopology,
  place: (position: readonly number[]) => [number, number],
  fillOf: (code: string) => string,
): Paths {
  const topology = placed(geographic, place);
  const fills = new Map<string, Path2D>();
  const areas = new Map<string, Path2D>();
  const boxes: Box[] = [];
  for (const { geometry, properties } of featuresOf(topology).features) {
    const { code } = properties;
    const path = new Path2D();
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) trace(path, ring, true);
    const fill = fillOf(code);
    const all = fills.get(fill) ?? new Path2D();
    all.addPath(path);
    fills.set(fill, all);
    areas.set(code, path);
    boxes.push({ code, path, extent: extentOf(rings) });
  }
  const borders = new Path2D();
  for (const line of mesh(topology, topology.objects.municipalities).coordinates) trace(borders, line, false);
  const asked = new OffscreenCanvas(1, 1).getContext('2d');
  return {
    fills,
    borders,
    areas,
    codeAt(x, y) {
      const at = boxes.find(
        ({ path, extent: [left, top, right, bottom] }) =>
          x >= left && x <= right && y >= top && y <= bottom && asked?.isPointInPath(path, x, y),
      );
      return at?.code ?? null;
    },
  };
}

/** The same topology in places instead of degrees: every arc is projected once, whoever shares it. */
function placed(
  { transform, ...topology }: MunicipalTopology,
  place: (position: readonly number[]) => [number, number],
): MunicipalTopology {
  if (!transform) return { ...topology, arcs: topology.arcs.map((arc) => arc.map(place)) };
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return place([x * scaleX + left, y * scaleY + bottom]);
    });
  });
  return { ...topology, arcs };
}

function trace(path: Path2D, line: readonly Position[], isClosed: boolean): void {
  for (const [index, [x = 0, y = 0]] of line.entries()) {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (isClosed) path.closePath();
}

function extentOf(rings: readonly Position[][]): Box['extent'] {
  const extent: Box['extent'] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of rings.flat()) {
    extent[0] = Math.min(extent[0], x);
    extent[1] = Math.min(extent[1], y);
    extent[2] = Math.max(extent[2], x);
    extent[3] = Math.max(extent[3], y);
  }
  return extent;
}
