import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { LANE_STEP, LANE_ZOOM, LINES, type LineKind } from '../colour/lines.ts';
import { palette, type Theme } from '../colour/palette.ts';
import { LANES } from '../view/laneShapes.ts';
import { SOURCES } from './sources.ts';

type LineLayer = Extract<LayerSpecification, { type: 'line' }>;

/** Between regions that are themselves not in view, borders of other towns are only noise. */
const OUTSIDE_ZOOM = 6.5;

/** Coasts, borders from the weakest up, and above them the outlines of regions that overlap others. */
export function borderLayers(theme: Theme): LineLayer[] {
  const border = (kind: LineKind): LineLayer =>
    line(theme, kind, kind === 'coast' ? kind : `border-${kind}`, SOURCES.borders, [
      '==',
      ['get', 'kind'],
      kind,
    ]);
  return [
    border('coast'),
    border('municipality'),
    { ...border('outside'), minzoom: OUTSIDE_ZOOM },
    { ...border('prefecture'), id: 'border-prefecture-casing', paint: casing(theme, 'prefecture') },
    border('prefecture'),
    border('scheme'),
    border('outline'),
    ...LANES.map((lane) => laneLayer(theme, lane, true)),
    ...LANES.map((lane) => laneLayer(theme, lane, false)),
    line(theme, 'own', 'own', SOURCES.own),
  ];
}

/** @param isCasing the lighter ground beneath a lane, on which it can be followed across stripes */
function laneLayer(theme: Theme, lane: (typeof LANES)[number], isCasing: boolean): LineLayer {
  const { paint, ...layer } = line(theme, `lane-${lane}`, `lane-${lane}`, SOURCES.lanes, [
    '==',
    ['get', 'lane'],
    lane,
  ]);
  return {
    ...layer,
    ...(isCasing && { id: `lane-${lane}-casing` }),
    minzoom: LANE_ZOOM,
    paint: {
      ...(isCasing ? { 'line-color': palette[theme].halo, 'line-width': growing(LANE_STEP) } : paint),
      // Positive is to the right, where the region's own ground is.
      'line-offset': growing((lane + 1) * LANE_STEP),
    },
  };
}

function line(
  theme: Theme,
  kind: LineKind,
  id: string,
  source: string,
  filter?: FilterSpecification,
): LineLayer {
  const { ink, width, farWidth, dashes } = LINES[kind];
  return {
    id,
    type: 'line',
    source,
    ...(filter && { filter }),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette[theme][ink],
      'line-width': farWidth === undefined ? width : byZoom(farWidth, width),
      // The library counts in widths of the line.
      ...(dashes && { 'line-dasharray': dashes.map((dash) => dash / width) }),
    },
  };
}

function byZoom(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 5, far, 8, near];
}

function casing(theme: Theme, kind: LineKind): NonNullable<LineLayer['paint']> {
  const { casing: width = 0 } = LINES[kind];
  return { 'line-color': palette[theme].halo, 'line-width': byZoom(0, width) };
}

/** Lanes lie closer together where regions are small. */
function growing(full: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], LANE_ZOOM, full * 0.6, LANE_ZOOM + 1.5, full];
}
