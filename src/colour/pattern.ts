import type { FamilyId, Ink } from './palette.ts';

type Point = readonly [x: number, y: number];

/** One mark in a pattern tile; lengths in CSS pixels from the tile's top left corner. */
export type Mark =
  | { shape: 'polygon'; points: readonly Point[]; ink: Ink }
  | { shape: 'circle'; center: Point; radius: number; ink: Ink };

/** A square that repeats without a seam in both directions. */
export interface Tile {
  side: number;
  ground: Ink;
  marks: readonly Mark[];
  /** How large it is drawn far out, against its own size. */
  far: number;
}

/** A run of colour in a stripe; `width` is measured along the x axis, CSS pixels. */
export interface Band {
  ink: Ink;
  width: number;
}

const SIDE = 10;

/** Below this zoom (MapLibre's) regions are small, and whole patterns would show one mark or two in them. */
export const NEAR_PATTERN_ZOOM = 6;
/** How large marks are drawn far out. Stripes keep their width: thinner ones of two hues run into a third. */
const FAR_MARKS = 0.6;

/** How large a pattern is drawn at a zoom, against its own size; the same on every map. */
export function patternScale(zoom: number, { far }: Pick<Tile, 'far'>): number {
  return zoom < NEAR_PATTERN_ZOOM ? far : 1;
}

/** The mark that goes with each family's hue, so that nothing rests on colour alone; small, to stay calm on large areas. */
const FAMILY_MARKS: Record<FamilyId, readonly Mark[]> = {
  work: [],
  exchange: [dot(2.5, 2.5, 1.1), dot(7.5, 7.5, 1.1)],
  health: [rect(4.5, 2.5, 1, 5), rect(2.5, 4.5, 5, 1)],
  learning: [rect(0.5, 2, 5, 1), rect(5.5, 7, 4, 1)],
  town: [rect(2, 0.5, 1, 5), rect(7, 5.5, 1, 4)],
  safety: [diamond(5, 5, 2.2)],
};

export function familyTile(family: FamilyId): Tile {
  return { side: SIDE, ground: family, marks: FAMILY_MARKS[family], far: FAR_MARKS };
}

/** Grey dots on light grey: no family leads, and no hue may speak up. */
export function mixedTile(): Tile {
  return {
    side: 8,
    ground: 'others',
    marks: [dot(2, 2, 1.1, 'mixed'), dot(6, 6, 1.1, 'mixed')],
    far: FAR_MARKS,
  };
}

/** One colour and no mark. */
export function plainTile(ink: Ink): Tile {
  return { side: SIDE, ground: ink, marks: [], far: 1 };
}

/** Squares of two colours by turns. */
export function checkerTile(dark: Ink, light: Ink): Tile {
  return { side: 8, ground: light, marks: [rect(0, 0, 4, 4, dark), rect(4, 4, 4, 4, dark)], far: FAR_MARKS };
}

/** Short dashes with room between them, as for a figure that is not there. */
export function dashTile(ink: Ink, ground: Ink): Tile {
  return { side: SIDE, ground, marks: [rect(0.5, 2, 4, 1, ink), rect(5.5, 7, 4, 1, ink)], far: FAR_MARKS };
}

/** @param radius of the dots, CSS pixels */
export function dottedTile(ink: Ink, ground: Ink, radius: number): Tile {
  return {
    side: SIDE,
    ground,
    marks: [dot(2.5, 2.5, radius, ink), dot(7.5, 7.5, radius, ink)],
    far: FAR_MARKS,
  };
}

/** Diagonal stripes, rising to the right; the tile is as wide as one round of all bands. */
export function stripeTile(bands: readonly Band[]): Tile {
  const side = bands.reduce((sum, band) => sum + band.width, 0);
  const marks: Mark[] = [];
  let from = 0;
  for (const { ink, width } of bands) {
    const to = from + width;
    // Each band leaves the tile on the left and comes back in on the right.
    for (const shift of [0, side]) {
      marks.push({
        shape: 'polygon',
        ink,
        points: [
          [from + shift, 0],
          [to + shift, 0],
          [to + shift - side, side],
          [from + shift - side, side],
        ],
      });
    }
    from = to;
  }
  return { side, ground: bands[0]?.ink ?? 'mixed', marks, far: 1 };
}

function dot(x: number, y: number, radius: number, ink: Ink = 'paper'): Mark {
  return { shape: 'circle', center: [x, y], radius, ink };
}

function diamond(x: number, y: number, reach: number): Mark {
  return {
    shape: 'polygon',
    ink: 'paper',
    points: [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ],
  };
}

function rect(x: number, y: number, width: number, height: number, ink: Ink = 'paper'): Mark {
  return {
    shape: 'polygon',
    ink,
    points: [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
  };
}
