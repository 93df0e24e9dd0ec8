import { palette, type Theme } from '../colour/palette.ts';
import { calloutShape } from '../view/calloutShape.ts';
import type { Callout, MapModel } from '../view/models/map.ts';

/** Height of the letters of names beside small regions, CSS pixels: on the whole country, and closer. */
export const CALLOUT_SIZES = [10, 11] as const;
const SIZE = CALLOUT_SIZES[1];
/** Device pixels per CSS pixel of the image. */
export const LEADER_RATIO = 3;
const WIDTH = 0.75;
/** Around the line, CSS pixels, so that its ends are not cut. */
const MARGIN = 1;

/** The image of the line to a name, and the corner by which it hangs from the region's edge; nothing without a line. */
export function leaderOf(region: string, callout: Callout): { leader?: string; leaderAnchor?: string } {
  const { leader } = calloutShape(callout);
  if (!leader) return {};
  const [x, y] = leader;
  return {
    leader: `leader-${region}`,
    leaderAnchor: `${y < 0 ? 'bottom' : 'top'}-${x < 0 ? 'right' : 'left'}`,
  };
}

/** The lines as images: in one symbol with its name, a line comes and goes with it. */
export function leaderImages(
  { regions }: Pick<MapModel, 'regions'>,
  theme: Theme,
): (readonly [id: string, ImageData])[] {
  return regions.flatMap(({ id, callout }) => {
    const { leader } = calloutShape(callout);
    return leader ? [[`leader-${id}`, leaderImage(leader, theme)] as const] : [];
  });
}

function leaderImage([x, y]: readonly [number, number], theme: Theme): ImageData {
  const [wide, high] = [Math.abs(x) * SIZE, Math.abs(y) * SIZE];
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((wide + 2 * MARGIN) * LEADER_RATIO);
  canvas.height = Math.ceil((high + 2 * MARGIN) * LEADER_RATIO);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser draws no 2D canvas');
  context.scale(LEADER_RATIO, LEADER_RATIO);
  context.translate(MARGIN + (x < 0 ? wide : 0), MARGIN + (y < 0 ? high : 0));
  context.strokeStyle = palette[theme].label;
  context.lineWidth = WIDTH;
  context.lineTo(0, 0);
  context.lineTo(x * SIZE, y * SIZE);
  context.stroke();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
