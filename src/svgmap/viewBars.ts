import { BAR_SIZE, type BarPart, compositionBar } from '../colour/composition.ts';
import { separationZoom } from '../geo/collision.ts';
import type { MapRegion } from '../view/models/map.ts';
import type { Frame } from './frame.ts';

/** A region's shares by family, where it stands: corner in units of the frame, parts in CSS pixels. */
export interface PlacedBar {
  x: number;
  y: number;
  parts: readonly BarPart[];
}

/** Ground between bars, and how far they lie below a region's middle, CSS pixels: as on the interactive map. */
const MARGIN = 4;
const BELOW = 24;

/** The zoom from which the bars of all regions stand clear of each other: there they appear together. */
export function viewBarZoom(regions: readonly Pick<MapRegion, 'families' | 'label'>[]): number {
  const box = { width: BAR_SIZE.width + MARGIN, height: BAR_SIZE.height + MARGIN };
  const shown = regions.filter(({ families }) => compositionBar(families) !== null);
  return separationZoom(
    shown.map(({ label }) => label),
    box,
  );
}

/** @param shown ids of the regions that exist in the view */
export function viewBars(
  regions: readonly Pick<MapRegion, 'id' | 'families' | 'label'>[],
  shown: Pick<ReadonlyMap<string, unknown>, 'has'>,
  frame: Frame,
  unitsPerPixel: number,
): PlacedBar[] {
  return regions.flatMap(({ id, families, label }) => {
    const parts = shown.has(id) ? compositionBar(families) : null;
    if (parts === null) return [];
    const [middle, above] = frame.project(label);
    const x = middle - (BAR_SIZE.width / 2) * unitsPerPixel;
    const y = above + (BELOW - BAR_SIZE.height / 2) * unitsPerPixel;
    const isInside =
      x > 0 &&
      y > 0 &&
      x + BAR_SIZE.width * unitsPerPixel < frame.width &&
      y + BAR_SIZE.height * unitsPerPixel < frame.height;
    return isInside ? [{ x, y, parts }] : [];
  });
}
