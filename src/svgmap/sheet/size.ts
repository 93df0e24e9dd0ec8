import type { Size } from '../../geo/camera.ts';
import type { ViewPicture } from '../viewPicture.ts';

/** Of a picture on a sheet, CSS pixels. */
export function sizeOf({ frame, unitsPerPixel }: Pick<ViewPicture, 'frame' | 'unitsPerPixel'>): Size {
  return { width: frame.width / unitsPerPixel, height: frame.height / unitsPerPixel };
}
