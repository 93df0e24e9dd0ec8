import type { EmbedSubject } from '../../../embed/frame/pageData.ts';
import { type Bounds, boundsOf, extentOf, padBounds, type Size, worldBox } from '../../../geo/camera.ts';
import { fromWorld } from '../../../geo/mercator.ts';
import type { Atlas } from '../../../record/atlas.ts';
import type { Geometry } from '../../geometry.ts';

/** Widths of the maps, CSS pixels; as pictures twice as many. */
const WIDTHS = { region: 552, municipality: 372 } as const;
/** Height by width: flatter or taller maps would leave no room for names, or for the text below. */
const SHAPES = { flattest: 0.62, tallest: 1.15 } as const;
/** Share of a region's extent that is kept free around it. */
const AROUND_REGION = 0.06;
/** From a town's middle to the edge of its map, in lengths of its longer side. */
const REACH = 1;
/** Towns smaller than this are shown with more of their surroundings; a share of the world's width. */
const LEAST_TOWN = 0.0006;

/** What the map of a kit shows, degrees: a region whole, or a town in the middle of its neighbours. */
export function boundsOfSubject(atlas: Atlas, geometry: Geometry, subject: EmbedSubject): Bounds {
  if (subject.kind === 'region') {
    const codes = atlas.region(subject.id).members.map(({ code }) => code);
    return padBounds(extentOf(geometry.fine.extents, codes), AROUND_REGION);
  }
  const [west, south, east, north] = extentOf(geometry.fine.extents, [subject.code]);
  const islets = geometry.islets.filter(({ code }) => code === subject.code);
  const corners = [[west, south] as const, [east, north] as const];
  const whole = boundsOf([...corners, ...islets.map(({ position }) => position)]);
  return around(whole ?? [west, south, east, north]);
}

function around(bounds: Bounds): Bounds {
  const box = worldBox(bounds);
  const reach = Math.max(box.width, box.height, LEAST_TOWN) * REACH;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [west, north] = fromWorld([x - reach, y - reach]);
  const [east, south] = fromWorld([x + reach, y + reach]);
  return [west, south, east, north];
}

/** CSS pixels of the map within the sheet. */
export function sizeFor(bounds: Bounds, { kind }: EmbedSubject): Size {
  const width = WIDTHS[kind];
  const box = worldBox(bounds);
  const shape = Math.min(Math.max(box.height / box.width, SHAPES.flattest), SHAPES.tallest);
  return { width, height: Math.round(width * shape) };
}
