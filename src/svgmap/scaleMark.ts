import { metresPerUnit, scaleBar } from '../geo/scaleBar.ts';
import type { Frame } from './frame.ts';

/** Where a picture has room for its scale bar, and how long that may be at most, in units of the viewBox. */
export interface ScaleSpec {
  corner: 'left' | 'right';
  most: number;
}

/** A bar with its ends upwards, from its lower left corner; units of the viewBox. */
export interface PictureScale {
  x: number;
  y: number;
  length: number;
  label: string;
}

/** Between a scale bar and the frame: a share of the picture's longer side. */
const MARGIN = 0.02;

export function placeScale({ corner, most }: ScaleSpec, { bounds, width, height }: Frame): PictureScale {
  const { length: exact, label } = scaleBar(metresPerUnit(bounds, width), most);
  const margin = Math.round(MARGIN * Math.max(width, height));
  const length = Math.round(exact);
  const x = corner === 'left' ? margin : Math.round(width - margin - length);
  return { x, y: Math.round(height - margin), length, label };
}
