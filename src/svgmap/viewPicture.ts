import { LANE_ZOOM } from '../colour/lines.ts';
import { type PaintList, paintOf } from '../colour/paint.ts';
import { type Bounds, type Camera, isWithin, padBounds, type Size } from '../geo/camera.ts';
import type { BorderKind, BorderRules } from '../view/borders.ts';
import type { MapModel } from '../view/models/map.ts';
import type { Box } from './boxes.ts';
import { LINE_ORDER, type Picture } from './picture.ts';
import { type PlacedBar, viewBars, viewBarZoom } from './viewBars.ts';
import { viewFrame } from './viewFrame.ts';
import { type ViewLane, viewLanes } from './viewLanes.ts';
import { levelOf, type ViewGeometry } from './viewLevel.ts';
import { type PlacedName, viewNames } from './viewNames.ts';
import { viewShapes } from './viewShapes.ts';

/** An area that is drawn, and linked, as one. */
export type AreaKey = Pick<Picture['areas'][number], 'kind' | 'id'>;

export interface ViewPictureOptions {
  geometry: ViewGeometry;
  model: Pick<MapModel, 'regions' | 'places' | 'underZoom' | 'islets' | 'prefectural'>;
  paints: PaintList;
  camera: Camera;
  /** CSS pixels. */
  size: Size;
  /** How fine paths are drawn: 4 are enough for four device pixels per CSS pixel. */
  unitsPerPixel: number;
  /** From here on municipalities have their names, and regions no longer do. */
  nameZoom: number;
  /** Municipalities that are not under the veil; null for no veil. */
  bright: ReadonlySet<string> | null;
  /** Municipalities with a line around them together. */
  chosen: readonly string[];
  /** Left out of small pictures. */
  hasNames: boolean;
  /** Bars of shares at the middles of regions, where they have room: only beside colours of the same families. */
  hasBars: boolean;
  /** Boxes where something else stands and no name may, CSS pixels. */
  reserved?: readonly Box[];
  several(regions: number): string;
  /** What stands beneath a region's name, by id. */
  notes?: ReadonlyMap<string, string>;
  /** Which municipalities are one area; each is its own where nothing else is said. */
  areaOf?(code: string): AreaKey;
  /** Municipalities without a look that are areas all the same, as they can be chosen. */
  linked?: readonly string[];
  /** Address and name of an area. */
  linkOf?(area: AreaKey): { href: string; label: string };
}

/** A picture of exactly what the interactive map shows, and what the first picture of a page has no need of. */
export interface ViewPicture extends Picture {
  unitsPerPixel: number;
  zoom: number;
  /** Whether areas that are not in focus lie under a veil. */
  isVeiled: boolean;
  coast: string;
  /** Outlines of regions that share ground. */
  lanes: readonly ViewLane[];
  /** Announced members to come. */
  announced: string;
  chosen: string;
  names: readonly PlacedName[];
  bars: readonly PlacedBar[];
}

/** From here on the borders of municipalities in no region are drawn, as on the interactive map. */
export const OUTSIDE_ZOOM = 6.5;
/** Share of the frame drawn around it, so that no cut edge is seen. */
const AROUND = 0.02;

/**
 * Draws a view from the geometry that is loaded. Pure: equal views give equal pictures. All colours come from the
 * paint list, and so do the outlines of regions, which in a past year are those of that year.
 */
export function viewPicture(options: ViewPictureOptions): ViewPicture {
  const { geometry, model, paints, camera, size, unitsPerPixel, hasNames, hasBars } = options;
  const frame = viewFrame(camera, size, unitsPerPixel);
  const reach = padBounds(frame.bounds, AROUND);
  const shapes = viewShapes(geometry, frame, reach, bordersBy(options));
  const areas = areasOf(options, shapes.visible).flatMap(({ codes, ...area }) => {
    const path = shapes.area(codes);
    return path === '' ? [] : [{ ...area, path }];
  });
  const used = new Set(areas.map(({ paint }) => paint));
  const known = (codes: readonly string[]) => codes.filter((code) => levelOf(geometry, code) !== null);
  const showsBars = hasNames && hasBars && camera.zoom >= viewBarZoom(model.regions);
  return {
    frame,
    unitsPerPixel,
    zoom: camera.zoom,
    isVeiled: options.bright !== null,
    land: shapes.land,
    coast: shapes.coast,
    areas,
    lines: LINE_ORDER.flatMap((kind: BorderKind) => {
      const path = shapes.borders.get(kind) ?? '';
      const isTooFar = kind === 'outside' && camera.zoom < OUTSIDE_ZOOM;
      return path === '' || isTooFar ? [] : [{ kind, path }];
    }),
    lanes: camera.zoom < LANE_ZOOM ? [] : viewLanes(geometry, paints.owners, frame, reach, unitsPerPixel),
    tiles: [...paints.tiles].filter(([paint]) => used.has(paint)),
    marks: marksOf(model.islets, frame.bounds, frame),
    labels: [],
    announced: known(paints.announced)
      .map((code) => shapes.area([code]))
      .join(''),
    chosen: shapes.area(known(options.chosen)),
    names: hasNames ? viewNames({ ...options, frame, zoom: camera.zoom }) : [],
    bars: showsBars ? viewBars(model.regions, paints.regions, frame, unitsPerPixel) : [],
  };
}

/** All municipalities of one look as one area, where nobody has to choose one: no seams between them, and few words. */
export function byLook(paints: PaintList): (code: string) => AreaKey {
  return (code) => ({ kind: 'municipality', id: paintOf(paints, code) ?? code });
}

/** Which borders part regions: those of the year that is shown. */
function bordersBy({ model, paints: { owners } }: ViewPictureOptions): BorderRules {
  const prefectural = new Set(model.prefectural);
  return {
    regionsOf: (code) => owners.get(code) ?? [],
    isPrefectural: (code) => prefectural.has(code) && owners.has(code),
  };
}

type AreaCodes = Omit<Picture['areas'][number], 'path'> & { codes: string[] };

/** Municipalities of one key, look and brightness are one area. */
function areasOf(
  { paints, bright, areaOf, linked = [], linkOf }: ViewPictureOptions,
  visible: readonly string[],
): AreaCodes[] {
  const also = new Set(linked);
  const areas = new Map<string, AreaCodes>();
  for (const code of visible) {
    const paint = paintOf(paints, code);
    if (paint === null && !also.has(code)) continue;
    const key = areaOf?.(code) ?? { kind: 'municipality', id: code };
    const isBright = bright === null || bright.has(code);
    const name = [key.kind, key.id, paint, isBright].join(' ');
    const area = areas.get(name);
    if (area) area.codes.push(code);
    else {
      const { href, label } = linkOf?.(key) ?? { href: '', label: '' };
      areas.set(name, { ...key, paint, href, label, isFocus: isBright, codes: [code] });
    }
  }
  return [...areas.values()];
}

function marksOf(islets: MapModel['islets'], bounds: Bounds, frame: Picture['frame']): Picture['marks'] {
  return islets
    .filter(({ position }) => isWithin(position, bounds))
    .map(({ name, position }) => {
      const [x, y] = frame.project(position);
      return { name, x, y };
    });
}
