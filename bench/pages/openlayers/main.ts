// Follows https://openlayers.org/en/latest/examples/vector-layer.html (flat style with a colour from the data, an
// unmanaged layer for the highlight) and https://openlayers.org/en/latest/examples/topojson.html (the format).
import TopoJSON from 'ol/format/TopoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import OlMap from 'ol/Map.js';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import View from 'ol/View.js';
import 'ol/ol.css';
import type Feature from 'ol/Feature.js';
import { expose, markIdle, startPage } from '../shared/contract.ts';

const { container, topology, core, fillOf, hover, answer } = await startPage();

const format = new TopoJSON({ layers: ['municipalities'] });
const features = format.readFeatures(topology, {
  dataProjection: 'EPSG:4326',
  featureProjection: 'EPSG:3857',
});
for (const feature of features) feature.set('fill', fillOf(feature.get('code')), true);

const source = new VectorSource({ features });
const view = new View();
const map = new OlMap({
  target: container,
  controls: [],
  layers: [
    new VectorLayer({
      source,
      style: { 'fill-color': ['get', 'fill'], 'stroke-color': core.line, 'stroke-width': 0.5 },
    }),
  ],
  view,
});
view.fit(transformExtent([...core.bounds], 'EPSG:4326', 'EPSG:3857'));

const highlights = new VectorSource();
new VectorLayer({
  source: highlights,
  map,
  style: { 'stroke-color': '#222', 'stroke-width': 2 },
});

// By geometry instead of the example's forEachFeatureAtPixel, which also hits a neighbour whose edge is in the pixel:
// at this scale many areas are only a few pixels wide.
const featureAt = (coordinate: number[]): Feature | undefined =>
  source.getFeaturesAtCoordinate(coordinate)[0];

let highlight: Feature | undefined;
function point(feature: Feature | undefined): void {
  if (feature === highlight) return;
  highlight = feature;
  highlights.clear();
  if (feature) highlights.addFeature(feature);
  hover(feature?.get('code') ?? null);
}

map.on('pointermove', ({ dragging, coordinate }) => {
  if (!dragging) point(featureAt(coordinate));
});
container.addEventListener('pointerleave', () => point(undefined));
map.on('click', ({ coordinate }) => {
  const feature = featureAt(coordinate);
  if (feature) answer(feature.get('code'));
});

expose((position) => {
  const [x = 0, y = 0] = map.getPixelFromCoordinate(fromLonLat([...position]));
  return [x, y];
});
map.once('rendercomplete', markIdle);
