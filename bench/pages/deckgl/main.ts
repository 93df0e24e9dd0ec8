// Follows https://deck.gl/docs/get-started/using-standalone, https://deck.gl/docs/api-reference/layers/geojson-layer and
// https://deck.gl/docs/developer-guide/interactivity (picking, auto highlight). Without a basemap.
import { Deck, type Layer, MapView, WebMercatorViewport } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import { expose, markIdle, startPage } from '../shared/contract.ts';
import { featuresOf } from '../shared/features.ts';

const { container, topology, core, fillOf, hover, answer } = await startPage();
const [west, south, east, north] = core.bounds;

type Colour = [red: number, green: number, blue: number];
const rgb = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const { longitude, latitude, zoom } = new WebMercatorViewport({
  width: container.clientWidth,
  height: container.clientHeight,
}).fitBounds([
  [west, south],
  [east, north],
]);

const municipalities = new GeoJsonLayer<{ code: string }>({
  id: 'municipalities',
  data: featuresOf(topology),
  getFillColor: ({ properties }) => rgb(fillOf(properties.code)),
  getLineColor: rgb(core.line),
  getLineWidth: 0.5,
  lineWidthUnits: 'pixels',
  pickable: true,
  autoHighlight: true,
  highlightColor: [255, 255, 255, 140],
  onHover: ({ object }) => hover(object?.properties.code ?? null),
  onClick: ({ object }) => {
    if (object) answer(object.properties.code);
  },
});

const deck = new Deck({
  parent: container as HTMLDivElement,
  views: new MapView(),
  initialViewState: { longitude, latitude, zoom },
  controller: true,
  // Picking comes with the press. Where software draws, it takes longer than the quarter of a second a click may last,
  // and no click would ever be told.
  eventRecognizerOptions: { click: { time: 5000 } },
  layers: [municipalities],
  onAfterRender: () => {
    const layers = deck.props.layers as Layer[];
    if (layers.every((layer) => layer.isLoaded)) markIdle();
  },
});

expose((position) => {
  const [viewport] = deck.getViewports();
  const [x = Number.NaN, y = Number.NaN] = viewport?.project([...position]) ?? [];
  return [x, y];
});
