import type { Bounds } from '../../geo/camera.ts';
import { isWithin } from '../../geo/camera.ts';
import type { LonLat } from '../../geo/mercator.ts';
import type { RelationsPicture } from '../../pages/compare/RelationsPlate.tsx';
import type { Atlas } from '../../record/atlas.ts';
import { clipArea } from '../../svgmap/clip.ts';
import { createFrame } from '../../svgmap/frame.ts';
import { areaPath } from '../../svgmap/path.ts';
import { placePointLabels } from '../../view/compare/pointLabels.ts';
import { regionShortName, type Voice } from '../../view/voice.ts';
import type { Geometry, Level } from '../geometry.ts';
import { NATION_BOUNDS } from '../pictures.ts';

/** The west, where half of the regions lie too close for the picture of the country. */
const CLOSE_BOUNDS: Bounds = [129.2, 31.2, 135.4, 35.85];
const SIDES = { nation: 1100, close: 1000 };
const LETTER = 19;

/**
 * The country as the graph's ground, and its densest part larger; names stand in one of the two only.
 * @throws Error for a region whose central city has no hall on record
 */
export function relationsPictures(
  atlas: Atlas,
  { national, middle }: Geometry,
  voice: Voice,
): Record<'nation' | 'close', RelationsPicture> {
  const nodes = atlas.regions.map((region) => {
    const hall = atlas.municipality(region.centralCities[0] ?? '').hall;
    if (!hall) throw new Error(`no hall of the central city of ${region.id}`);
    return { id: region.id, text: regionShortName(voice, region), hall };
  });
  const isClose = ({ hall }: { hall: LonLat }) => isWithin(hall, CLOSE_BOUNDS);
  const picture = (
    { map }: Level,
    bounds: Bounds,
    longSide: number,
    named: (node: { hall: LonLat }) => boolean,
  ): RelationsPicture => {
    const frame = createFrame(bounds, longSide);
    const path = (codes: readonly string[]) => areaPath(clipArea(map.area(codes), bounds), frame);
    const placed = nodes.map(({ id, text, hall }) => {
      const [x, y] = frame.project(hall);
      return { id, text, x, y, hall, isNeeded: true };
    });
    const [left, top] = frame.project([CLOSE_BOUNDS[0], CLOSE_BOUNDS[3]]);
    const [right, bottom] = frame.project([CLOSE_BOUNDS[2], CLOSE_BOUNDS[1]]);
    return {
      width: Math.round(frame.width),
      height: Math.round(frame.height),
      land: path(map.codes),
      regions: atlas.regions.map(({ id, members }) => ({ id, path: path(members.map(({ code }) => code)) })),
      nodes: Object.fromEntries(placed.map(({ id, x, y }) => [id, [x, y]])),
      labels: placePointLabels(placed.filter(named), placed, frame, LETTER),
      close: bounds === CLOSE_BOUNDS ? null : { x: left, y: top, width: right - left, height: bottom - top },
    };
  };
  return {
    nation: picture(national, NATION_BOUNDS, SIDES.nation, (node) => !isClose(node)),
    close: picture(middle, CLOSE_BOUNDS, SIDES.close, isClose),
  };
}
