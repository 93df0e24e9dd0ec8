import type { PaintList } from '../colour/paint.ts';
import type { LonLat } from '../geo/mercator.ts';
import { calloutShape, standsOnSmallMaps } from '../view/calloutShape.ts';
import type { LabelSide } from '../view/models/labelSides.ts';
import type { MapModel, MapRegion } from '../view/models/map.ts';
import { nameLines, widthOf } from '../view/nameLines.ts';
import { type Box, take } from './boxes.ts';
import type { Frame } from './frame.ts';

/** Zooms at which names change from one kind to the next: those of the interactive map (map/layers.ts). */
export const NAME_ZOOMS = { callouts: 3.2, leaders: 4.2, regions: 6, municipalities: 7.6 } as const;

/** CSS pixels; some names grow between two zooms. */
const SIZES = {
  callout: { from: { zoom: 4.45, size: 10 }, to: { zoom: 5, size: 11 } },
  region: { from: { zoom: 6, size: 12 }, to: { zoom: 7.5, size: 15 } },
  central: 15,
  municipality: 12,
} as const;
/** What stands beneath a name, as a share of its size. */
const UNDER = 0.75;
/** Height of a line in ems. */
const LINE = 1.2;
/** Room kept free around a name, CSS pixels. */
const PADDING = 3;

/** A name where it stands; everything in units of the frame. */
export interface PlacedName {
  anchor: 'start' | 'middle' | 'end';
  isStrong: boolean;
  lines: readonly { text: string; x: number /** Middle of the line. */; y: number; size: number }[];
  /** A thin line from the region's edge to the name. */
  leader: readonly [x: number, y: number, x2: number, y2: number] | null;
}

export interface NamesOptions {
  model: Pick<MapModel, 'regions' | 'places' | 'underZoom'>;
  paints: Pick<PaintList, 'regions' | 'owners'>;
  frame: Frame;
  unitsPerPixel: number;
  zoom: number;
  /** From here on municipalities have their names, and regions no longer do. */
  nameZoom: number;
  /** Boxes where something else stands, CSS pixels. */
  reserved?: readonly Box[];
  /** What is said under the name of a place in several regions. */
  several(regions: number): string;
  /** What stands beneath a region's name, by id: the value its colour is for. */
  notes?: ReadonlyMap<string, string>;
}

interface Candidate {
  at: LonLat;
  rank: number;
  lines: readonly { text: string; size: number }[];
  isStrong?: boolean;
  side?: LabelSide;
  /** From the point to the nearest edge of the text, and to the end of its leader; CSS pixels. */
  near?: readonly [x: number, y: number];
  leader?: readonly [x: number, y: number] | null;
}

const ANCHORS = { left: 'end', right: 'start', top: 'middle', bottom: 'middle' } as const;

/** Names without overlap, by rank and then from north to south; one cut off by the frame is worse than none. */
export function viewNames(options: NamesOptions): PlacedName[] {
  const { frame, unitsPerPixel, reserved = [] } = options;
  const taken: Box[] = reserved.map((box) => scaled(box, unitsPerPixel));
  return candidatesOf(options)
    .map((candidate) => ({ candidate, at: frame.project(candidate.at) }))
    .sort((a, b) => a.candidate.rank - b.candidate.rank || a.at[1] - b.at[1] || a.at[0] - b.at[0])
    .flatMap(({ candidate, at }) => {
      const { name, box } = place(candidate, at, unitsPerPixel);
      const isCut = box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height;
      return !isCut && take(taken, box) ? [name] : [];
    });
}

function candidatesOf({ model, paints, zoom, nameZoom, several, notes }: NamesOptions): Candidate[] {
  const beside = Math.min(NAME_ZOOMS.regions, nameZoom);
  // A year before a region began knows nothing of it.
  const regions = model.regions.filter(({ id }) => paints.regions.has(id));
  if (zoom < NAME_ZOOMS.callouts) return [];
  if (zoom < beside) {
    const isSmall = zoom < NAME_ZOOMS.leaders;
    return regions
      .filter(({ callout }) => !isSmall || standsOnSmallMaps(callout))
      .map((region) => calloutOf(region, growing(SIZES.callout, zoom)));
  }
  if (zoom < nameZoom) {
    const size = growing(SIZES.region, zoom);
    return regions.map(({ id, shortName, under, label, initiatives }) => ({
      at: label,
      rank: -initiatives,
      lines: linesOf(
        shortName,
        [under, notes?.get(id)].filter((text) => text !== undefined),
        size,
      ),
    }));
  }
  const central = new Set(regions.flatMap((region) => region.central));
  return Object.entries(model.places).flatMap(([code, [name, longitude, latitude, under]]): Candidate[] => {
    if (longitude === null || latitude === null) return [];
    const owners = paints.owners.get(code)?.length ?? 0;
    const isStrong = central.has(code);
    const size = isStrong ? SIZES.central : SIZES.municipality;
    const beneath = [
      ...(under !== undefined && zoom >= model.underZoom ? [under] : []),
      ...(owners > 1 ? [several(owners)] : []),
    ];
    return [
      {
        at: [longitude, latitude],
        rank: isStrong ? 0 : owners > 0 ? 1 : 2,
        isStrong,
        lines: linesOf(name, beneath, size),
      },
    ];
  });
}

function calloutOf({ shortName, callout, codes }: MapRegion, size: number): Candidate {
  const { near, leader } = calloutShape(callout);
  const inPixels = ([x, y]: readonly [number, number]) => [x * size, y * size] as const;
  return {
    at: callout.point,
    rank: -codes.length,
    lines: linesOf(shortName, [], size),
    side: callout.side,
    near: inPixels(near),
    leader: leader && inPixels(leader),
  };
}

function linesOf(name: string, beneath: readonly string[], size: number): Candidate['lines'] {
  return [
    ...nameLines(name).map((text) => ({ text, size })),
    ...beneath.map((text) => ({ text, size: size * UNDER })),
  ];
}

function growing({ from, to }: (typeof SIZES)['callout' | 'region'], zoom: number): number {
  const share = Math.min(Math.max((zoom - from.zoom) / (to.zoom - from.zoom), 0), 1);
  return from.size + share * (to.size - from.size);
}

function scaled({ left, top, right, bottom }: Box, unit: number): Box {
  return { left: left * unit, top: top * unit, right: right * unit, bottom: bottom * unit };
}

function place(
  { lines, isStrong = false, side, near = [0, 0], leader = null }: Candidate,
  [x, y]: readonly [number, number],
  unit: number,
): { name: PlacedName; box: Box } {
  const [nearX, nearY] = [x + near[0] * unit, y + near[1] * unit];
  const width = Math.max(...lines.map(({ text, size }) => widthOf(text) * size)) * unit;
  const height = lines.reduce((sum, { size }) => sum + size * LINE, 0) * unit;
  const top = side === 'top' ? nearY - height : side === 'bottom' ? nearY : nearY - height / 2;
  const left = side === 'left' ? nearX - width : side === 'right' ? nearX : nearX - width / 2;
  const padding = side === undefined ? PADDING * unit : 0;
  let bottom = top;
  return {
    name: {
      anchor: side === undefined ? 'middle' : ANCHORS[side],
      isStrong,
      lines: lines.map(({ text, size }) => {
        bottom += size * LINE * unit;
        return { text, x: nearX, y: bottom - (size * LINE * unit) / 2, size: size * unit };
      }),
      leader: leader && [x, y, x + leader[0] * unit, y + leader[1] * unit],
    },
    box: {
      left: left - padding,
      right: left + width + padding,
      top: top - padding,
      bottom: top + height + padding,
    },
  };
}
