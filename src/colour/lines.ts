import type { Ink } from './palette.ts';

/** The lines of a map: coasts, the kinds of borders, and the outlines of regions that overlap others. */
export type LineKind =
  | 'coast'
  | 'outside'
  | 'municipality'
  | 'prefecture'
  | 'scheme'
  | 'outline'
  | 'own'
  | 'lane-0'
  | 'lane-1'
  | 'lane-2';

export interface LineLook {
  ink: Ink;
  /** CSS pixels. */
  width: number;
  /** Width on a map of the whole country, where that is another. */
  farWidth?: number;
  /** Dashes and gaps in turn, CSS pixels. */
  dashes?: readonly number[];
  /** Width of a lighter line beneath, on which it is seen on dark ground. */
  casing?: number;
}

/**
 * What borders look like, for every map. They must stay apart on paper without colours, so rank is width and dash
 * first and tone last: a region's outline is the strongest and unbroken (broken where a prefecture's own scheme
 * ends), a prefecture's has long and short dashes as on printed maps, a municipality's is thin and lighter than
 * what it parts, a coast thin and unbroken.
 * Regions that overlap have outlines within their own ground, on a lighter band, each lane of another tone than the next.
 */
export const LINES: Readonly<Record<LineKind, LineLook>> = {
  coast: { ink: 'coast', width: 0.6 },
  outside: { ink: 'prefecture', width: 0.4 },
  municipality: { ink: 'municipality', width: 0.8, farWidth: 0.35 },
  prefecture: { ink: 'coast', width: 1.1, farWidth: 0.7, dashes: [8, 2, 1.5, 2], casing: 2 },
  scheme: { ink: 'outline', width: 1.1, dashes: [3, 2] },
  outline: { ink: 'outline', width: 1.5, farWidth: 1.1 },
  own: { ink: 'outline', width: 2.4 },
  'lane-0': { ink: 'outline', width: 0.9 },
  'lane-1': { ink: 'mixed', width: 1.4 },
  'lane-2': { ink: 'outline', width: 0.9 },
};

/** The first lane runs so far inside the border, and each other so far inside the one before; CSS pixels. */
export const LANE_STEP = 3;

/** Zoom from which there is room for outlines inside each other. */
export const LANE_ZOOM = 7.3;
