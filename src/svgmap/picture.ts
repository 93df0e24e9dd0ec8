import type { PaintId } from '../colour/paint.ts';
import type { Tile } from '../colour/pattern.ts';
import { type Bounds, padBounds } from '../geo/camera.ts';
import type { BorderFilter, MapTopology } from '../geo/mapTopology.ts';
import type { LonLat } from '../geo/mercator.ts';
import { clipArea, clipLines } from './clip.ts';
import type { Frame } from './frame.ts';
import { areaPath, linePath } from './path.ts';

/** An area a reader can choose: one or several municipalities as one shape, and a link. */
export interface AreaSpec {
  kind: 'region' | 'municipality';
  /** Region id or municipality code. */
  id: string;
  codes: readonly string[];
  paint: PaintId | null;
  /** Drawn stronger than its surroundings. */
  isFocus?: boolean;
  href: string;
  label: string;
}

/** A line layer, from the thinnest up: what borders mean, not how they look. */
export type LineKind = 'municipality' | 'prefecture' | 'outline';

export interface PictureSpec {
  topology: MapTopology;
  frame: Frame;
  areas: readonly AreaSpec[];
  lines: Readonly<Partial<Record<LineKind, BorderFilter>>>;
  tiles: ReadonlyMap<PaintId, Tile>;
  marks: readonly { name: string; position: LonLat }[];
  /** How far around the frame is drawn, as a share of its size; boxes wider than the frame show it. */
  margin: number;
}

/** Everything on the map as path data: what the renderer writes down and adds nothing to. */
export interface Picture {
  frame: Frame;
  land: string;
  areas: readonly (Omit<AreaSpec, 'codes'> & { path: string })[];
  lines: readonly { kind: LineKind; path: string }[];
  tiles: readonly (readonly [PaintId, Tile])[];
  marks: readonly { name: string; x: number; y: number }[];
}

const LINE_ORDER: readonly LineKind[] = ['municipality', 'prefecture', 'outline'];

export function drawPicture(spec: PictureSpec, extents: ReadonlyMap<string, Bounds>): Picture {
  const { topology, frame } = spec;
  const around = padBounds(frame.bounds, spec.margin);
  const visible = new Set(topology.codes.filter((code) => touches(extents.get(code), around)));
  const area = (codes: readonly string[]) =>
    areaPath(clipArea(topology.area(codes.filter((code) => visible.has(code))), around), frame);
  const areas = spec.areas.flatMap(({ codes, ...rest }) => {
    const path = area(codes);
    return path === '' ? [] : [{ ...rest, path }];
  });
  const used = new Set(areas.map((each) => each.paint));
  return {
    frame,
    land: area([...visible]),
    areas,
    lines: LINE_ORDER.flatMap((kind) => {
      const filter = spec.lines[kind];
      if (!filter) return [];
      return [{ kind, path: linePath(clipLines(topology.borders(filter, visible), around), frame) }];
    }),
    tiles: [...spec.tiles].filter(([paint]) => used.has(paint)),
    marks: spec.marks
      .filter(({ position: [longitude, latitude] }) => touches([longitude, latitude, longitude, latitude], around))
      .map(({ name, position }) => {
        const [x, y] = frame.project(position);
        return { name, x, y };
      }),
  };
}

function touches(a: Bounds | undefined, b: Bounds): boolean {
  return a !== undefined && a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
