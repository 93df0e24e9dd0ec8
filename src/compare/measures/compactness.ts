import type { MultiPolygon } from 'geojson';
import { planeSize } from '../equalArea.ts';

/**
 * Compactness after Polsby and Popper (The third criterion, Yale Law & Policy Review 9, 1991): 4πA / P², 1 for a
 * circle and towards 0 for what is long, indented or in pieces. Null without land.
 *
 * A and P are taken of all land of a region at once, islands and holes with their rims, on an equal-area plane
 * (`planeSize`). P grows with the detail of the borders, without end on a coast, so the index falls with it:
 * it compares regions at one level of detail only, and a region by the sea with an inland one hardly. 42201 長崎市 and
 * 42202 佐世保市 came with a tenth of the others' detail (geodata/README.md), so that their regions' values are too high.
 */
export function compactness(shape: MultiPolygon): number | null {
  const { area, perimeter } = planeSize(shape);
  return shape.coordinates.length > 0 ? (4 * Math.PI * area) / perimeter ** 2 : null;
}
