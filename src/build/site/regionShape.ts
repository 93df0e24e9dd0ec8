import type { MultiPolygon } from 'geojson';
import proj4 from 'proj4';
import { boundsOf } from '../../geo/camera.ts';
import { type MapTopology, positionsOf } from '../../geo/mapTopology.ts';
import type { LonLat } from '../../geo/mercator.ts';
import type { Atlas } from '../../record/atlas.ts';
import type { Region } from '../../record/types.ts';
import type { Frame } from '../../svgmap/frame.ts';
import { areaPath } from '../../svgmap/path.ts';
import { type RegionShape, type ShapeRole, UNITS_PER_KILOMETRE } from '../../view/compare/shapes.ts';

/**
 * A region on Lambert's azimuthal equal-area projection of the GRS 80 ellipsoid, its centre in the middle of the region's extent:
 * areas are true, and shapes are off by less than a thousandth within the reach of a region.
 * @throws Error for a region without land in the geometry
 */
export function regionShape(atlas: Atlas, region: Region, map: MapTopology): RegionShape {
  const codes = region.members.map(({ code }) => code);
  const whole = map.area(codes);
  const frame = equalAreaFrame(whole);
  return {
    region: region.id,
    width: Math.ceil(frame.width),
    height: Math.ceil(frame.height),
    members: region.members.map(({ code, scheme }) => ({
      code,
      role: roleOf(region, code, scheme === 'prefectural'),
      path: areaPath(map.area([code]), frame),
    })),
    outline: areaPath(whole, frame),
    cities: region.centralCities.flatMap((code) => {
      const { hall } = atlas.municipality(code);
      return hall ? [frame.project(hall)] : [];
    }),
  };
}

function roleOf({ centralCities }: Region, code: string, isPrefectural: boolean): ShapeRole {
  if (centralCities.includes(code)) return 'central';
  return isPrefectural ? 'prefectural' : 'partner';
}

function equalAreaFrame(area: MultiPolygon): Frame {
  const bounds = boundsOf(positionsOf(area));
  if (!bounds) throw new Error('a region without land cannot be drawn');
  const [west, south, east, north] = bounds;
  const { forward } = proj4(
    `+proj=laea +lat_0=${(south + north) / 2} +lon_0=${(west + east) / 2} +x_0=0 +y_0=0 +ellps=GRS80 +units=km`,
  );
  const plane = [...positionsOf(area)].map((position) => forward([...position]));
  const xs = plane.map(([x = 0]) => x);
  const ys = plane.map(([, y = 0]) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  return {
    bounds,
    width: (Math.max(...xs) - left) * UNITS_PER_KILOMETRE,
    height: (top - Math.min(...ys)) * UNITS_PER_KILOMETRE,
    project: ([longitude, latitude]: LonLat) => {
      const [x = 0, y = 0] = forward([longitude, latitude]);
      return [Math.round((x - left) * UNITS_PER_KILOMETRE), Math.round((top - y) * UNITS_PER_KILOMETRE)];
    },
  };
}
