import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { palette, type Theme } from '../colour/palette.ts';
import { borderLayers } from './borderLayers.ts';
import { nameLayers } from './nameLayers.ts';
import { SOURCES } from './sources.ts';

export { SOURCES };

/** The layer a pointer is asked about: every municipality, painted or not. */
export const LAND_LAYER = 'land';
/** The layer whose features prove that the coloured map is there. */
export const PAINTED_LAYER = 'members';
export const VEIL_LAYER = 'veil';
/** Outlines of announced members to come. */
export const ANNOUNCED_LAYER = 'announced';

/** Zoom from which a whole country's municipalities can carry their names. */
export const NAME_ZOOM = 7.6;

/**
 * All layers from the ground up. Pure: the same theme gives the same style.
 * @param nameZoom from here on municipalities have their names, and regions no longer do
 * @param underZoom from here on there is room for what stands beneath the names of municipalities
 */
export function layers(theme: Theme, nameZoom: number, underZoom = nameZoom): LayerSpecification[] {
  const colour = palette[theme];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colour.sea } },
    { id: 'underlay', type: 'fill', source: SOURCES.underlay, paint: { 'fill-color': colour.land } },
    { id: LAND_LAYER, type: 'fill', source: SOURCES.areas, paint: { 'fill-color': colour.land } },
    {
      id: PAINTED_LAYER,
      type: 'fill',
      source: SOURCES.areas,
      // Which, and how, is told with the colours of the view.
      filter: ['boolean', false],
      paint: {},
    },
    {
      id: VEIL_LAYER,
      type: 'fill',
      source: SOURCES.areas,
      filter: ['boolean', false],
      paint: { 'fill-color': colour.land, 'fill-layer-opacity': 0.6 },
    },
    ...borderLayers(theme),
    {
      id: ANNOUNCED_LAYER,
      type: 'line',
      source: SOURCES.areas,
      filter: ['boolean', false],
      paint: { 'line-color': colour.outline, 'line-width': 1.2, 'line-dasharray': [1, 2.5] },
    },
    line('chosen-halo', SOURCES.chosen, undefined, colour.halo, 5),
    line('chosen', SOURCES.chosen, undefined, colour.highlight, 2.6),
    {
      id: 'marks',
      type: 'circle',
      source: SOURCES.marks,
      paint: {
        'circle-radius': 1.75,
        'circle-color': colour.coast,
      },
    },
    ...nameLayers(theme, nameZoom, underZoom),
  ];
}

function line(
  id: string,
  source: string,
  filter: FilterSpecification | undefined,
  colour: string,
  width: number | ExpressionSpecification,
): Extract<LayerSpecification, { type: 'line' }> {
  return {
    id,
    type: 'line',
    source,
    ...(filter && { filter }),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}
