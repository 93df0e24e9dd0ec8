import type { PaintId } from '../../colour/paint.ts';
import type { Tile } from '../../colour/pattern.ts';
import type { ViewPicture } from '../viewPicture.ts';

/** What stands before a line of the legend. */
export type Sample =
  | { kind: 'tile'; paint: PaintId; tile: Tile }
  /** Borders of the members by a prefecture's own scheme. */
  | { kind: 'scheme' }
  /** Land in no region. */
  | { kind: 'land' };

export interface LegendLine {
  /** Null for the heading of the lines that follow. */
  sample: Sample | null;
  label: string;
  note: string | null;
}

/** All that is said on a sheet; readings are taken out when it is written. */
export interface SheetContent {
  /** Of the document: "ja" or "en". */
  language: string;
  /** What the map is coloured by. */
  title: string;
  /** Where, and as of when. */
  place: string;
  date: string;
  legend: readonly LegendLine[];
  explanation: string;
  /** What it rests on, and what it must not be taken for. */
  basis: readonly string[];
  /** Whose borders these are, and what is left out. */
  credit: readonly string[];
  siteName: string;
  notOfficial: string;
  /** The address of the view, and what it is. */
  address: string;
}

/** A far part of the country in a frame of its own. */
export interface SheetInset {
  label: string;
  picture: ViewPicture;
}
