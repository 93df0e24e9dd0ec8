import type { Position } from 'geojson';
import { LANE_STEP } from '../colour/lines.ts';
import type { PaintList } from '../colour/paint.ts';
import type { Bounds } from '../geo/camera.ts';
import { LANES, laneShapes } from '../view/laneShapes.ts';
import { besideLine, type Point } from './besideLine.ts';
import { clipLines } from './clip.ts';
import type { Frame } from './frame.ts';
import type { ViewGeometry } from './viewLevel.ts';

/** Outlines of overlapping regions in one lane, as path data. */
export interface ViewLane {
  lane: 0 | 1 | 2;
  path: string;
}

/** The outlines of regions that share ground, each inside its own, so that all of them can be followed. */
export function viewLanes(
  { base, fine }: ViewGeometry,
  owners: PaintList['owners'],
  frame: Frame,
  reach: Bounds,
  unitsPerPixel: number,
): ViewLane[] {
  const { features } = laneShapes(base.map, fine?.map ?? null, owners);
  return LANES.flatMap((lane) => {
    const path = features
      .filter(({ properties }) => properties.lane === lane)
      .flatMap(({ geometry }) => clipLines(geometry, reach).coordinates)
      .map((line) => lanePath(line, frame, (lane + 1) * LANE_STEP * unitsPerPixel))
      .join('');
    return path === '' ? [] : [{ lane, path }];
  });
}

function lanePath(line: readonly Position[], frame: Frame, distance: number): string {
  const points = line.map(([longitude = 0, latitude = 0]): Point => frame.project([longitude, latitude]));
  return besideLine(points, distance)
    .map(([x, y], index) => `${index === 0 ? 'M' : index === 1 ? 'L' : ' '}${Math.round(x)} ${Math.round(y)}`)
    .join('');
}
