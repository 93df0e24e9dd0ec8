import type { FeatureCollection, Point } from 'geojson';
import type { Map as GlMap, LayerSpecification } from 'maplibre-gl';
import { BAR_SIZE, compositionBar } from '../colour/composition.ts';
import { palette, type Theme } from '../colour/palette.ts';
import { separationZoom } from '../geo/collision.ts';
import type { MapModel, MapRegion } from '../view/models/map.ts';
import { nameLines } from '../view/nameLines.ts';

/** Name of the source and of the layer. */
const COMPOSITION_BARS = 'composition-bars';

/** Ground kept free around a bar when they are kept apart, CSS pixels. */
const MARGIN = 4;
/** How far a bar's middle lies below the region's, CSS pixels: under names of up to two lines, and of three. */
const BELOW = { two: 24, three: 32 } as const;

/** What a bar is drawn for: a region, its counts, its middle. */
type BarRegion = Pick<MapRegion, 'id' | 'shortName' | 'under' | 'families' | 'label'>;

/** The zoom from which the bars of all regions stand clear of each other: there they appear together. */
export function compositionBarZoom(regions: readonly BarRegion[]): number {
  const box = { width: BAR_SIZE.width + MARGIN, height: BAR_SIZE.height + MARGIN };
  return separationZoom(
    withBar(regions).map(({ label }) => label),
    box,
  );
}

/** Lays the bars of all regions above everything the map has so far. */
export function addCompositionBars(map: GlMap, { regions }: MapModel, theme: Theme): void {
  const ratio = Math.ceil(devicePixelRatio);
  for (const region of withBar(regions))
    map.addImage(imageName(region), barImage(region, theme, ratio), { pixelRatio: ratio });
  map.addSource(COMPOSITION_BARS, { type: 'geojson', data: barPoints(regions) });
  map.addLayer(barLayer(compositionBarZoom(regions), belowNames(regions)), 'place-names');
}

/** Leaves the bars of these regions only. */
export function showCompositionBars(map: GlMap, ids: readonly string[]): void {
  map.setFilter(COMPOSITION_BARS, ['in', ['get', 'region'], ['literal', [...ids]]]);
}

/** Draws them again in the colours of another theme. */
export function repaintCompositionBars(map: GlMap, { regions }: MapModel, theme: Theme): void {
  for (const region of withBar(regions)) {
    const ratio = map.getImage(imageName(region))?.pixelRatio;
    if (ratio) map.updateImage(imageName(region), barImage(region, theme, ratio));
  }
}

/** The same for all, as some are kept apart by what lies between them downwards. */
function belowNames(regions: readonly BarRegion[]): number {
  const isHigh = regions.some(
    ({ shortName, under }) => nameLines(shortName).length + (under === undefined ? 0 : 1) > 2,
  );
  return isHigh ? BELOW.three : BELOW.two;
}

function barLayer(minzoom: number, below: number): LayerSpecification {
  return {
    id: COMPOSITION_BARS,
    type: 'symbol',
    source: COMPOSITION_BARS,
    minzoom,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-offset': [0, below],
      // All or none: a bar that comes and goes while the map moves would look like news.
      'icon-allow-overlap': true,
    },
  };
}

function barPoints(
  regions: readonly BarRegion[],
): FeatureCollection<Point, { region: string; image: string }> {
  return {
    type: 'FeatureCollection',
    features: withBar(regions).map((region) => ({
      type: 'Feature',
      properties: { region: region.id, image: imageName(region) },
      geometry: { type: 'Point', coordinates: [...region.label] },
    })),
  };
}

function barImage({ families }: BarRegion, theme: Theme, ratio: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = BAR_SIZE.width * ratio;
  canvas.height = BAR_SIZE.height * ratio;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser draws no 2D canvas');
  context.scale(ratio, ratio);
  for (const { ink, x, y, width, height } of compositionBar(families) ?? []) {
    context.fillStyle = palette[theme][ink];
    context.fillRect(x, y, width, height);
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** A region without initiatives has no shares to show. */
function withBar(regions: readonly BarRegion[]): readonly BarRegion[] {
  return regions.filter(({ families }) => compositionBar(families) !== null);
}

function imageName({ id }: BarRegion): string {
  return `${COMPOSITION_BARS}-${id}`;
}
