/** Widths of the comparison's columns as in compare.css: the heading's and the least of a region's, wide and narrow. */
const COLUMNS = { wide: { heading: 176, region: 192 }, narrow: { heading: 120, region: 136 } };
/** Below this the narrow widths hold. */
const NARROW = 608;
const PADDING = 26;
const MOST = 340;

/**
 * Side of the square that an outline may fill in the comparison's table, CSS pixels.
 * @param width of the place that the table stands in
 */
export function outlineSide(width: number, regions: number): number {
  const { heading, region } = width < NARROW ? COLUMNS.narrow : COLUMNS.wide;
  return Math.min(MOST, Math.max(region, (width - heading) / regions) - PADDING);
}
