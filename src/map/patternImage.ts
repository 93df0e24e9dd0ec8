import { palette, type Theme } from '../colour/palette.ts';
import type { Tile } from '../colour/pattern.ts';

/** How many device pixels a CSS pixel of a pattern has; fine on dense screens, and one size for all. */
const DRAWN_RATIO = 3;

/**
 * MapLibre stretches a pattern up to twice its size between two whole zooms.
 * Declared smaller by the root of two, it is right on average.
 */
export const PATTERN_RATIO = DRAWN_RATIO * Math.SQRT2;

/** Draws a tile as the image MapLibre repeats: the same marks that the SVG map writes down. */
export function patternImage({ side, ground, marks }: Tile, theme: Theme): ImageData {
  const colours = palette[theme];
  const pixels = Math.round(side * DRAWN_RATIO);
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser draws no 2D canvas');
  context.scale(pixels / side, pixels / side);
  context.fillStyle = colours[ground];
  context.fillRect(0, 0, side, side);
  for (const mark of marks) {
    context.fillStyle = colours[mark.ink];
    context.beginPath();
    if (mark.shape === 'circle') context.arc(mark.center[0], mark.center[1], mark.radius, 0, 2 * Math.PI);
    else for (const [x, y] of mark.points) context.lineTo(x, y);
    context.fill();
  }
  return context.getImageData(0, 0, pixels, pixels);
}
