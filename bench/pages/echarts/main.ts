// Follows https://echarts.apache.org/handbook/en/basics/import/ (only the modules needed),
// https://echarts.apache.org/en/api.html#echarts.registerMap and
// https://echarts.apache.org/en/option.html#series-map.projection (Web Mercator, which is not built in).
import { MapChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { expose, markIdle, startPage } from '../shared/contract.ts';
import { featuresOf } from '../shared/features.ts';
import { mercator, unmercator } from '../shared/mercator.ts';

const { container, topology, core, fillOf, hover, answer } = await startPage();
const [west, south, east, north] = core.bounds;

echarts.use([MapChart, CanvasRenderer]);
const geoJSON = featuresOf(topology);
echarts.registerMap('japan', geoJSON as Parameters<typeof echarts.registerMap>[1]);

const chart = echarts.init(container);
const lookOfPointed = { itemStyle: { borderColor: '#222', borderWidth: 2 }, label: { show: false } };
chart.on('finished', markIdle);
chart.setOption({
  animation: false,
  series: [
    {
      type: 'map',
      map: 'japan',
      nameProperty: 'code',
      roam: true,
      selectedMode: false,
      projection: { project: mercator, unproject: unmercator },
      boundingCoords: [
        [west, north],
        [east, south],
      ],
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
      preserveAspect: 'contain',
      itemStyle: { borderColor: core.line, borderWidth: 0.5 },
      emphasis: lookOfPointed,
      data: geoJSON.features.map(({ properties: { code } }) => ({
        name: code,
        itemStyle: { areaColor: fillOf(code) },
      })),
    },
  ],
});

chart.on('mouseover', ({ name }) => hover(name));
chart.on('mouseout', () => hover(null));
chart.on('click', ({ name }) => answer(name));

expose((position) => {
  const [x = 0, y = 0] = chart.convertToPixel({ seriesIndex: 0 }, [...position]);
  return [x, y];
});
