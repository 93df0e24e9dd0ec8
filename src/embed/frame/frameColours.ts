import { type ColourMode, subjectOf } from '../../colour/mode.ts';
import type { PaintId } from '../../colour/paint.ts';
import type { Tile } from '../../colour/pattern.ts';

/** The colours of one mode for every year, worked out with the page: a frame only looks them up. */
export interface FrameColours {
  /** Texts may carry readings. */
  title: string;
  explanation: string;
  /** Of the fold that holds what need not be said at once. */
  about: string;
  /** Of the line that parts members by a prefecture's own scheme. */
  scheme: string;
  /** Of land without a colour. */
  nothing: string;
  tiles: Readonly<Record<PaintId, Tile>>;
  /** Municipalities in the order of `looks`. */
  codes: readonly string[];
  /** In the order of `FRAME_YEARS`. */
  views: readonly FrameColourView[];
}

export interface FrameColourView {
  /** As of when. */
  date: string;
  basis: readonly string[];
  items: readonly FrameLegendItem[];
  /** Every look of a municipality, with the items of the legend that explain it. */
  paints: readonly { paint: PaintId; items: readonly number[] }[];
  /** Index into `paints` for each municipality; −1 for one that has no colour. */
  looks: readonly number[];
}

interface FrameLegendItem {
  paint: PaintId;
  label: string;
  note: string | null;
}

/** Where the colours of a mode lie, below the folder of a language. */
export function coloursPath(mode: ColourMode): string {
  const subject = subjectOf(mode);
  return `embed/${subject === null ? mode.color : `${mode.color}-${subject}`}.json`;
}

/** Look of a municipality in a view; null for none. */
export function paintIn({ codes, views }: FrameColours, view: number, code: string): PaintId | null {
  const shown = views[view];
  return shown?.paints[shown.looks[codes.indexOf(code)] ?? -1]?.paint ?? null;
}
