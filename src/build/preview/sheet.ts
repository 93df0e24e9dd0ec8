import { element } from '../../svgmap/markup/element.ts';
import { type Box, INK, PLATE, SHEET } from './layout.ts';

/**
 * A sheet as SVG: the text column, and the map on the sea within a double neat line.
 * @param parts markup: the column; the plate with its names and insets
 */
export function sheet({ column, plate }: { column: string; plate: string }): string {
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...SHEET, viewBox: `0 0 ${SHEET.width} ${SHEET.height}` },
    element('rect', { ...SHEET, fill: INK.paper }),
    element('rect', { ...PLATE, fill: INK.sea }),
    plate,
    element('rect', { ...PLATE, fill: 'none', stroke: INK.outline, 'stroke-width': 1.5 }),
    element('rect', { ...grown(PLATE, 6), fill: 'none', stroke: INK.coast, 'stroke-width': 1 }),
    column,
  );
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
