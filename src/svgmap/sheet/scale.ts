import { palette } from '../../colour/palette.ts';
import { metresPerUnit, scaleBar } from '../../geo/scaleBar.ts';
import type { Box } from '../boxes.ts';
import { element, escaped } from '../markup/element.ts';
import type { ViewPicture } from '../viewPicture.ts';
import { sizeOf } from './size.ts';

/** Longest bar, CSS pixels. */
const LONGEST = 110;

/** Room that the bar takes in a map of this height, CSS pixels. */
export function scaleBox(height: number): Box {
  return { left: 0, right: LONGEST + 30, top: height - 34, bottom: height };
}

/** The bar at the foot of a map whose corner is at (x, y); true in the map's middle. */
export function scaleMarkup(
  picture: ViewPicture,
  { x, y, longest = LONGEST }: { x: number; y: number; longest?: number },
): string {
  const { width, height } = sizeOf(picture);
  const { length, label } = scaleBar(metresPerUnit(picture.frame.bounds, width), longest);
  const [left, bottom] = [x + (longest < LONGEST ? 4 : 14), y + height - (longest < LONGEST ? 6 : 12)];
  const ink = palette.light;
  const bar = { d: `M${left} ${bottom - 5}v5h${Number(length.toFixed(1))}v-5`, fill: 'none' };
  return [
    element('path', { ...bar, stroke: ink.paper, 'stroke-width': 4 }),
    element('path', { ...bar, stroke: ink.label, 'stroke-width': 1.3 }),
    element(
      'text',
      {
        x: left + length / 2,
        y: bottom - 6,
        'font-size': 10.5,
        'text-anchor': 'middle',
        fill: ink.label,
        stroke: ink.paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      escaped(label),
    ),
  ].join('');
}
