import type { MultiPolygon } from 'geojson';
import type { PaintId } from '../colour/paint.ts';
import type { Tile } from '../colour/pattern.ts';
import { type Bounds, overlaps } from '../geo/camera.ts';
import type { BorderFilter, MapTopology } from '../geo/mapTopology.ts';
import type { LonLat } from '../geo/mercator.ts';
import type { BorderKind } from '../view/borders.ts';
import { type Callout, type CalloutCandidate, placeCallouts } from './callouts.ts';
import { clipArea, clipLines } from './clip.ts';
import type { Frame } from './frame.ts';
import { type Label, type LabelCandidate, type LetterSizes, placeLabels } from './labels.ts';
import { type LaneOutline, type LaneSpec, laneOutlines } from './laneOutlines.ts';
import { createOnce, type Once } from './once.ts';
import { areaPath, linePath } from './path.ts';
import { type PictureScale, placeScale, type ScaleSpec } from './scaleMark.ts';
import { specksIn } from './specks.ts';

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
  /** Of a picture that can change: in which of its views the area is what the picture is about ("1" or "0" each). */
  focusIn?: string;
}

/** Borders of one kind. */
export interface PictureLine {
  kind: BorderKind;
  /** The outline of the one region that the picture is about. */
  isOwn?: boolean;
  path: string;
  /** Of a picture that can change: the line's kind in each of its views, as whoever changes it reads them. */
  kinds?: string;
}

export interface PictureSpec {
  topology: MapTopology;
  frame: Frame;
  areas: readonly AreaSpec[];
  lines: Readonly<Partial<Record<BorderKind, BorderFilter>>>;
  tiles: ReadonlyMap<PaintId, Tile>;
  marks: readonly { name: string; position: LonLat }[];
  /** An area whose pieces are shown even where they are too small to draw, in all its detail; null for none. */
  specksOf: { name: string; area: MultiPolygon } | null;
  /** Names to place, and how large letters are. */
  names: readonly LabelCandidate[];
  letters: LetterSizes;
  /** Names that stand beside what is too small to carry them. */
  callouts?: readonly CalloutCandidate[];
  /** Outlines of regions that overlap, each inside its own ground. */
  inner?: readonly LaneSpec[];
  /** Of the whole country, or small: borders are thinner. */
  isFar?: boolean;
  /** A scale bar, true in the middle of the picture's height. */
  scale?: ScaleSpec;
  /** What is drawn, degrees: the frame and what boxes of other shapes show around it. */
  reach: Bounds;
}

/** Everything on the map as path data: what the renderer writes down and adds nothing to. */
export interface Picture {
  frame: Frame;
  land: string;
  areas: readonly (Omit<AreaSpec, 'codes'> & { path: string })[];
  lines: readonly PictureLine[];
  tiles: readonly (readonly [PaintId, Tile])[];
  marks: readonly { name: string; x: number; y: number }[];
  labels: readonly Label[];
  callouts?: readonly Callout[];
  inner?: readonly LaneOutline[];
  isFar?: boolean;
  scale?: PictureScale;
}

/** From the thinnest up, so that the stronger line lies on top. */
export const LINE_ORDER: readonly BorderKind[] = [
  'outside',
  'municipality',
  'prefecture',
  'scheme',
  'outline',
];

/** @param once what has been drawn of the same shapes in the same frame and reach */
export function drawPicture(
  spec: PictureSpec,
  extents: ReadonlyMap<string, Bounds>,
  once: Once = createOnce(),
): Picture {
  const { topology, frame } = spec;
  const around = spec.reach;
  const visible = new Set(topology.codes.filter((code) => overlaps(extents.get(code), around)));
  const area = (codes: readonly string[]) => {
    const seen = codes.filter((code) => visible.has(code));
    return once(`area ${seen.join()}`, () => areaPath(clipArea(topology.area(seen), around), frame));
  };
  const areas = spec.areas.flatMap(({ codes, ...rest }) => {
    const path = area(codes);
    return path === '' ? [] : [{ ...rest, path }];
  });
  const specks = spec.specksOf === null ? [] : specksIn(spec.specksOf, frame);
  const used = new Set(areas.map((each) => each.paint));
  return {
    frame,
    land: area([...visible]),
    areas,
    lines: LINE_ORDER.flatMap((kind) => {
      const filter = spec.lines[kind];
      if (!filter) return [];
      const path = once(`line ${kind}`, () =>
        linePath(clipLines(topology.borders(filter, visible), around), frame),
      );
      return [{ kind, path }];
    }),
    tiles: [...spec.tiles].filter(([paint]) => used.has(paint)),
    marks: spec.marks
      .filter(({ position: [longitude, latitude] }) =>
        overlaps([longitude, latitude, longitude, latitude], around),
      )
      .map(({ name, position }) => {
        const [x, y] = frame.project(position);
        return { name, x, y };
      })
      .concat(specks),
    labels: placeLabels(spec.names, frame, spec.letters),
    ...(spec.callouts && { callouts: placeCallouts(spec.callouts, frame) }),
    ...(spec.inner && { inner: laneOutlines(spec.inner, topology, frame, around, once) }),
    ...(spec.isFar && { isFar: true }),
    ...(spec.scale && { scale: placeScale(spec.scale, frame) }),
  };
}

/** Characters of path data in a picture: nearly all of its weight. */
export function pathLength({ land, areas, lines }: Picture): number {
  return [land, ...areas.map(({ path }) => path), ...lines.map(({ path }) => path)].join('').length;
}

/** About how long the picture's markup will be, in characters: path data, and what surrounds it. */
export function markupLength(picture: Picture): number {
  const under = picture.labels.filter((label) => label.under !== undefined).length;
  const marks = picture.tiles.reduce((sum, [, tile]) => sum + tile.marks.length + 2, 0);
  return (
    pathLength(picture) + 190 * picture.areas.length + 75 * marks + 100 * picture.labels.length + 85 * under
  );
}
