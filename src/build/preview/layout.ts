import { palette } from '../../colour/palette.ts';

/** A box on the sheet, pixels from its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A piece of the column. */
export interface Block {
  markup: string;
  /** Where the next one may begin, pixels from the top of the sheet. */
  bottom: number;
}

/** What link previews ask for. */
export const SHEET = { width: 1200, height: 630 } as const;

/** The map, with the margin of a printed page around it. */
export const PLATE: Box = { x: 552, y: 50, width: 598, height: 500 };

/** The text beside it. */
export const COLUMN: Box = { x: 56, y: 48, width: 448, height: 534 };

/** Pictures are drawn once and seen everywhere: always in the light theme. */
export const INK = palette.light;

/** The muted text and the fine line of the pages (ui/styles/base.css). */
export const MUTED = '#5c574d';
export const LINE = '#ddd6c8';
