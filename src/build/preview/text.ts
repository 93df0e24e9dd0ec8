import { element, escaped } from '../../svgmap/markup/element.ts';
import { BOLD, FONT_FAMILY } from './font.ts';
import { INK } from './layout.ts';

interface Lettering {
  /** Height of the letters, pixels. */
  size: number;
  isBold?: boolean;
  fill?: string;
  anchor?: 'middle' | 'end';
  /** Width of a rim in the colour of the paper, so that a name can be read on any ground; pixels. */
  halo?: number;
}

/** One line of text; (x, y) is where its baseline begins, or its middle or end where so anchored. */
export function textLine(
  content: string,
  x: number,
  y: number,
  { size, isBold, fill, anchor, halo }: Lettering,
): string {
  return element(
    'text',
    {
      x,
      y,
      'font-family': FONT_FAMILY,
      'font-size': size,
      'font-weight': isBold ? BOLD : undefined,
      'text-anchor': anchor,
      fill: fill ?? INK.label,
      ...(halo !== undefined && {
        stroke: INK.halo,
        'stroke-width': halo,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escaped(content),
  );
}
