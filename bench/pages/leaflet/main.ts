// Follows https://leafletjs.com/examples/choropleth/ (GeoJSON layer, style function, hover and click) and, for drawing
// many shapes on one canvas, https://leafletjs.com/reference.html#map-prefercanvas.
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { expose, markIdleAfterFrame, startPage } from '../shared/contract.ts';
import { featuresOf } from '../shared/features.ts';

const { container, topology, core, fillOf, hover, answer } = await startPage();
const [west, south, east, north] = core.bounds;

const map = L.map(container, {
  preferCanvas: true,
  attributionControl: false,
  // Lets the bounds be fitted as closely as on the other pages.
  zoomSnap: 0,
});
map.fitBounds([
  [south, west],
  [north, east],
]);

const municipalities = L.geoJSON(featuresOf(topology), {
  style: (feature) => ({
    fillColor: fillOf(feature?.properties.code),
    fillOpacity: 1,
    color: core.line,
    weight: 0.5,
  }),
  onEachFeature(feature, layer) {
    const { code } = feature.properties;
    layer.on({
      mouseover: () => {
        if (layer instanceof L.Path) layer.setStyle({ color: '#222', weight: 2 }).bringToFront();
        hover(code);
      },
      mouseout: () => {
        municipalities.resetStyle(layer);
        hover(null);
      },
      click: () => answer(code),
    });
  },
}).addTo(map);

expose(([longitude, latitude]) => {
  const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
  return [x, y];
});
markIdleAfterFrame();
