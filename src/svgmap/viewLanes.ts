import type { Position } from 'geojson';
import { LANE_STEP } from '../colour/lines.ts';
import type { PaintList } from '../colour/paint.ts';
import type { Bounds } from '../geo/camera.ts';
import { calmed, landOutline, stretchesOf } from '../view/landOutline.ts';
import { overlapLanes } from '../view/lanes.ts';
import { besideLine, type Point } from './besideLine.ts';
import { clipLines } from './clip.ts';
import type { Frame } from './frame.ts';
import { levelOf, type ViewGeometry, type ViewLevel } from './viewLevel.ts';

/** Outlines of overlapping regions in one lane, as path data. */
export interface ViewLane {
  lane: 0 | 1 | 2;
  path: string;
}

/** From here on there is room for outlines inside each other, as on the interactive map. */
export const LANE_ZOOM = 6.5;
const LANES = [0, 1, 2] as const;
/** Degrees between points of a lane: a line beside one with many small bends would have loops. */
const CALM = 0.003;

/** The outlines of regions that share ground, each inside its own, so that all of them can be followed. */
export function viewLanes(
  geometry: ViewGeometry,
  owners: PaintList['owners'],
  frame: Frame,
  reach: Bounds,
  unitsPerPixel: number,
): ViewLane[] {
  const codesOf = new Map<string, string[]>();
  for (const [code, regions] of owners) {
    for (const id of regions) codesOf.set(id, [...(codesOf.get(id) ?? []), code]);
  }
  const lanes = overlapLanes([...codesOf].map(([id, codes]) => ({ id, codes })));
  const paths = new Map<ViewLane['lane'], string>();
  for (const [id, at] of lanes) {
    const codes = codesOf.get(id) ?? [];
    const { base, fine } = geometry;
    const level = fine && codes.every((code) => levelOf(geometry, code) === fine) ? fine : base;
    const lines = landOutline(level.map.area(codes), coastOf(level)).map((line) => calmed(line, CALM));
    const lane = LANES[at] ?? 2;
    const { coordinates } = clipLines({ type: 'MultiLineString', coordinates: lines }, reach);
    const path = coordinates
      .map((line) => lanePath(line, frame, (lane + 1) * LANE_STEP * unitsPerPixel))
      .join('');
    paths.set(lane, (paths.get(lane) ?? '') + path);
  }
  return LANES.flatMap((lane) => {
    const path = paths.get(lane) ?? '';
    return path === '' ? [] : [{ lane, path }];
  });
}

function lanePath(line: readonly Position[], frame: Frame, distance: number): string {
  const points = line.map(([longitude = 0, latitude = 0]): Point => frame.project([longitude, latitude]));
  return besideLine(points, distance)
    .map(([x, y], index) => `${index === 0 ? 'M' : index === 1 ? 'L' : ' '}${Math.round(x)} ${Math.round(y)}`)
    .join('');
}

/** A level's coast never changes; taking it apart takes a moment. */
const coasts = new WeakMap<ViewLevel, ReadonlySet<string>>();

function coastOf(level: ViewLevel): ReadonlySet<string> {
  let coast = coasts.get(level);
  if (!coast) {
    coast = stretchesOf(level.map.coast(() => true));
    coasts.set(level, coast);
  }
  return coast;
}
