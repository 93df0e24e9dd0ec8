import type { Bounds, Size } from '../../geo/camera.ts';
import { worldBox } from '../../geo/camera.ts';

/** The parts of the country outside of the nation's first frame, each whole; as in the insets of its page. */
export const FAR_PARTS = [
  { id: 'okinawa', bounds: [122.7, 23.8, 131.2, 30.3] },
  { id: 'ogasawara', bounds: [135.4, 20, 154.4, 28] },
] as const satisfies readonly { id: string; bounds: Bounds }[];

/** A box of the bounds' own shape. */
export function boxOf(bounds: Bounds, height: number): Size {
  const box = worldBox(bounds);
  return { width: Math.round((box.width / box.height) * height), height };
}
