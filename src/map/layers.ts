import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { palette, type Theme } from '../colour/palette.ts';

/** Names of the sources; `AtlasMap` fills them. */
export const SOURCES = {
  areas: 'areas',
  underlay: 'underlay',
  borders: 'borders',
  chosen: 'chosen',
  marks: 'marks',
  regionNames: 'region-names',
  callouts: 'callouts',
  placeNames: 'place-names',
} as const;

/** The layer a pointer is asked about: every municipality, painted or not. */
export const LAND_LAYER = 'land';
/** The layer whose features prove that the coloured map is there. */
export const PAINTED_LAYER = 'members';
export const VEIL_LAYER = 'veil';

const FONTS = 'Hiragino Sans, Yu Gothic UI, Noto Sans CJK JP, Noto Sans JP, sans-serif';
/** A small region's inner borders must not turn it black. */
const NEAR_WIDTH: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 5, 0.8, 8.5, 2.5];
const NEAR: ExpressionSpecification = ['boolean', ['feature-state', 'near'], false];
const THINNER_FAR: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 5, 0.35, 8, 0.9];
/** Until here regions are too small to carry their names, which stand beside them. */
const BESIDE_ZOOM = 6;
/** Below this there is no room even beside them. */
const CALLOUT_ZOOM = 4.4;
/** Zoom from which a whole country's municipalities can carry their names. */
export const NAME_ZOOM = 7.6;

/**
 * All layers from the ground up. Pure: the same theme gives the same style.
 * @param nameZoom from here on municipalities have their names, and regions no longer do
 */
export function layers(theme: Theme, nameZoom: number): LayerSpecification[] {
  const colour = palette[theme];
  const names = {
    'text-field': ['get', 'name'] satisfies ExpressionSpecification,
    'text-font': [FONTS],
    'text-padding': 4,
    'symbol-sort-key': ['get', 'rank'] satisfies ExpressionSpecification,
  };
  const border = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colour.sea } },
    { id: 'underlay', type: 'fill', source: SOURCES.underlay, paint: { 'fill-color': colour.land } },
    { id: LAND_LAYER, type: 'fill', source: SOURCES.areas, paint: { 'fill-color': colour.land } },
    {
      id: PAINTED_LAYER,
      type: 'fill',
      source: SOURCES.areas,
      filter: ['has', 'paint'],
      paint: { 'fill-pattern': ['image', ['get', 'paint']] },
    },
    {
      id: VEIL_LAYER,
      type: 'fill',
      source: SOURCES.areas,
      filter: ['boolean', false],
      paint: { 'fill-color': colour.land, 'fill-layer-opacity': 0.6 },
    },
    line('coast', SOURCES.borders, border('coast'), colour.coast, 0.6),
    line('border-municipality', SOURCES.borders, border('municipality'), colour.municipality, THINNER_FAR),
    {
      ...line('border-outside', SOURCES.borders, border('outside'), colour.prefecture, 0.4),
      minzoom: 6.5,
    },
    line('border-prefecture', SOURCES.borders, border('prefecture'), colour.prefecture, 0.8),
    {
      ...line('border-scheme', SOURCES.borders, border('scheme'), colour.outline, 1),
      paint: { 'line-color': colour.outline, 'line-width': 1, 'line-dasharray': [3, 2] },
    },
    line('border-outline', SOURCES.borders, border('outline'), colour.outline, 1.1),
    {
      id: 'near',
      type: 'line',
      source: SOURCES.areas,
      paint: {
        'line-color': colour.highlight,
        'line-width': NEAR_WIDTH,
        'line-opacity': ['case', NEAR, 1, 0],
      },
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
    {
      id: 'place-names',
      type: 'symbol',
      source: SOURCES.placeNames,
      minzoom: nameZoom,
      layout: { ...names, 'text-size': ['case', ['==', ['get', 'rank'], 0], 15, 12] },
      paint: text(colour),
    },
    {
      id: 'callouts',
      type: 'symbol',
      source: SOURCES.callouts,
      minzoom: CALLOUT_ZOOM,
      maxzoom: Math.min(BESIDE_ZOOM, nameZoom),
      layout: {
        ...names,
        'text-padding': 0,
        'text-size': 11,
        'text-anchor': ['get', 'anchor'],
        'text-offset': [
          'match',
          ['get', 'anchor'],
          'right',
          ['literal', [-0.4, 0]],
          'left',
          ['literal', [0.4, 0]],
          'top',
          ['literal', [0, 0.3]],
          ['literal', [0, -0.3]],
        ],
      },
      paint: text(colour),
    },
    {
      id: 'region-names',
      type: 'symbol',
      source: SOURCES.regionNames,
      minzoom: Math.min(BESIDE_ZOOM, nameZoom),
      maxzoom: nameZoom,
      layout: { ...names, 'text-size': ['interpolate', ['linear'], ['zoom'], 6, 12, 7.5, 15] },
      paint: text(colour),
    },
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

function text(colour: (typeof palette)[Theme]) {
  return { 'text-color': colour.label, 'text-halo-color': colour.halo, 'text-halo-width': 1.6 };
}
