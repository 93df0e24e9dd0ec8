import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { palette, type Theme } from '../colour/palette.ts';
import type { LonLat } from '../geo/mercator.ts';
import { CALLOUT_SIZES } from './leaders.ts';
import { SOURCES } from './sources.ts';

const FONTS = 'Hiragino Sans, Yu Gothic UI, Noto Sans CJK JP, Noto Sans JP, sans-serif';
/** Until here regions are too small to carry their names, which stand beside them. */
const BESIDE_ZOOM = 6;
/** From here on there is room for names at the end of a line. */
const LEADER_ZOOM = 4.2;
/** Below this there is no room even beside them. */
const CALLOUT_ZOOM = 3.2;
/** The library's own limit. */
const HIGHEST_ZOOM = 24;
/** What stands beneath a name. */
const UNDER = { 'font-scale': 0.75 };

/** A name that is drawn: what its feature says (`NameProperties`), and its point, [lon, lat]. */
export interface PlacedName {
  layer: string;
  properties: Readonly<Record<string, unknown>>;
  position: LonLat;
}

/**
 * Names, regions' at small scales and municipalities' at larger ones. None may overlap another: what has no room is
 * left out, the lower ranks first.
 */
export function nameLayers(theme: Theme, nameZoom: number, underZoom: number): LayerSpecification[] {
  const colour = palette[theme];
  const names = {
    'text-field': ['get', 'name'] satisfies ExpressionSpecification,
    'text-font': [FONTS],
    'text-padding': 4,
    'symbol-sort-key': ['get', 'rank'] satisfies ExpressionSpecification,
  };
  const note: ExpressionSpecification = ['coalesce', ['get', 'note'], ''];
  const nameAlone: ExpressionSpecification = ['format', ['get', 'name'], {}, note, UNDER];
  const nameAndUnder: ExpressionSpecification = [
    'format',
    ['get', 'name'],
    {},
    ['coalesce', ['get', 'under'], ''],
    UNDER,
    note,
    UNDER,
  ];
  // Two layers: the map asks whole zooms only for what text a symbol has.
  const placeNames = (
    id: string,
    minzoom: number,
    maxzoom: number,
    field: ExpressionSpecification,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source: SOURCES.placeNames,
    minzoom,
    maxzoom,
    layout: {
      ...names,
      'text-field': field,
      'text-size': ['case', ['==', ['get', 'rank'], 0], 15, 12],
    },
    paint: text(colour),
  });
  const byZoom = (far: number, near: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    4.45,
    far,
    5,
    near,
  ];
  const callouts = (id: string, minzoom: number, maxzoom: number): LayerSpecification => ({
    id,
    type: 'symbol',
    source: SOURCES.callouts,
    ...(maxzoom <= LEADER_ZOOM && { filter: ['!', ['has', 'isLarge']] }),
    minzoom,
    maxzoom,
    layout: {
      ...names,
      'text-padding': 0,
      'text-size': byZoom(CALLOUT_SIZES[0], CALLOUT_SIZES[1]),
      'text-anchor': ['get', 'anchor'],
      'text-justify': 'auto',
      'text-offset': ['get', 'offset'],
      // The line is there with its name or not at all, and takes no room.
      'icon-image': ['get', 'leader'],
      'icon-anchor': ['get', 'leaderAnchor'],
      'icon-size': byZoom(CALLOUT_SIZES[0] / CALLOUT_SIZES[1], 1),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: text(colour),
  });
  return [
    ...(underZoom > nameZoom
      ? [
          placeNames('place-names', nameZoom, underZoom, nameAlone),
          placeNames('place-names-near', underZoom, HIGHEST_ZOOM, nameAndUnder),
        ]
      : [placeNames('place-names', nameZoom, HIGHEST_ZOOM, nameAndUnder)]),
    callouts('callouts-far', CALLOUT_ZOOM, LEADER_ZOOM),
    callouts('callouts', LEADER_ZOOM, Math.min(BESIDE_ZOOM, nameZoom)),
    {
      id: 'region-names',
      type: 'symbol',
      source: SOURCES.regionNames,
      minzoom: Math.min(BESIDE_ZOOM, nameZoom),
      maxzoom: nameZoom,
      layout: {
        ...names,
        'text-field': nameAndUnder,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 12, 7.5, 15],
      },
      paint: text(colour),
    },
  ];
}

function text(colour: (typeof palette)[Theme]) {
  return { 'text-color': colour.label, 'text-halo-color': colour.halo, 'text-halo-width': 1.6 };
}
