// Follows https://observablehq.com/@d3/choropleth/2 (a path an area, one path for all borders) and
// https://observablehq.com/@d3/zoom-to-bounding-box (d3-zoom moves the group, the stroke keeps its width).
import { geoMercator, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom } from 'd3-zoom';
import { mesh } from 'topojson-client';
import { expose, markIdleAfterFrame, startPage } from '../shared/contract.ts';
import { featuresOf } from '../shared/features.ts';

const { container, topology, core, fillOf, hover, answer } = await startPage();
const { clientWidth: width, clientHeight: height } = container;
const [west, south, east, north] = core.bounds;

const projection = geoMercator().fitSize([width, height], {
  type: 'MultiPoint',
  coordinates: [
    [west, south],
    [east, north],
  ],
});
const path = geoPath(projection);

const svg = select(container)
  .append('svg')
  .attr('width', width)
  .attr('height', height)
  .attr('viewBox', [0, 0, width, height].join(' '))
  .style('display', 'block');
const group = svg.append('g').attr('stroke-width', 0.5);

group
  .append('g')
  .selectAll('path')
  .data(featuresOf(topology).features)
  .join('path')
  .attr('fill', ({ properties }) => fillOf(properties.code))
  .attr('d', path)
  .on('mouseover', (_event, feature) => {
    highlight.attr('d', path(feature));
    hover(feature.properties.code);
  })
  .on('mouseout', () => {
    highlight.attr('d', null);
    hover(null);
  })
  .on('click', (_event, { properties }) => answer(properties.code));

const lines = () => group.append('path').attr('fill', 'none').attr('pointer-events', 'none');
lines()
  .attr('stroke', core.line)
  .attr('stroke-linejoin', 'round')
  .attr('d', path(mesh(topology, topology.objects.municipalities)));
const highlight = lines()
  .attr('stroke', '#222')
  .attr('stroke-width', 2)
  .attr('vector-effect', 'non-scaling-stroke');

let transform = { apply: (point: [number, number]): [number, number] => point };
svg.call(
  zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.5, 256])
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      transform = event.transform;
      group.attr('transform', event.transform.toString());
      group.attr('stroke-width', 0.5 / event.transform.k);
    }),
);

expose(([longitude, latitude]) =>
  transform.apply(projection([longitude, latitude]) ?? [Number.NaN, Number.NaN]),
);
markIdleAfterFrame();
