import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { familyTile, stripeTile } from '../../../src/colour/pattern.ts';
import type { Picture } from '../../../src/svgmap/picture.ts';
import { SvgMap, Swatch } from '../../../src/svgmap/SvgMap.tsx';
import { plainFrame } from './plainFrame.ts';

const stripes = stripeTile([
  { ink: 'work', width: 2 },
  { ink: 'paper', width: 2 },
]);

const picture: Picture = {
  frame: plainFrame(300, 200.5),
  land: 'M0 0l9 0 0 9z',
  areas: [
    {
      kind: 'region',
      id: 'bingo',
      paint: 'work',
      href: '/regions/bingo/',
      label: '備後圏域',
      path: 'M1 1l2 0 0 2z',
    },
    {
      kind: 'municipality',
      id: '34203',
      paint: null,
      href: '/m/34203/',
      label: '竹原市',
      path: 'M5 5l2 0 0 2z',
    },
  ],
  lines: [
    { kind: 'municipality', path: 'M0 0l1 1' },
    { kind: 'outline', path: 'M2 2l1 1' },
  ],
  tiles: [
    ['work', familyTile('exchange')],
    ['work-town', stripes],
  ],
  marks: [{ name: '沖の島', x: 7, y: 8 }],
  labels: [
    { name: '福山市', x: 10, y: 20, isStrong: true, isFirst: true },
    { name: '尾道市', x: 30, y: 40, isStrong: false, isFirst: true },
    { name: '三原市', x: 50, y: 60, isStrong: false, isFirst: false },
  ],
};

function render(given: Picture = picture, unitsPerPixel = 1): string {
  return renderToStaticMarkup(
    <SvgMap picture={given} prefix="map" label="備後圏域の地図" unitsPerPixel={unitsPerPixel} />,
  );
}

/** The picture with the areas of these ids in focus. */
function focused(...ids: readonly string[]): Picture {
  return { ...picture, areas: picture.areas.map((area) => ({ ...area, isFocus: ids.includes(area.id) })) };
}

describe('SvgMap', () => {
  it('is a labelled group in the units of its frame, fitted as the camera fits', () => {
    expect(render()).toMatch(
      /^<svg class="map-picture" viewBox="0 0 300 200.5" preserveAspectRatio="xMidYMid meet" role="group" aria-label="備後圏域の地図">/,
    );
  });

  it('holds under a strict policy: no style, script or handler', () => {
    expect(() => refuseUnsafeMarkup('map', render())).not.toThrow();
    expect(render()).not.toContain('style');
  });

  it('has every area as a link with its name, out of the order of tabs', () => {
    expect(render()).toContain(
      '<a href="/regions/bingo/" data-area="region" data-id="bingo" aria-label="備後圏域" tabindex="-1">' +
        '<path class="map-area" d="M1 1l2 0 0 2z" fill="url(#map-work)"><title>備後圏域</title></path></a>',
    );
  });

  it('leaves an area without a look open to the land below, but there to be chosen', () => {
    expect(render()).toContain(
      '<a href="/m/34203/" data-area="municipality" data-id="34203" aria-label="竹原市" tabindex="-1">' +
        '<path class="map-area" d="M5 5l2 0 0 2z" fill="transparent">',
    );
  });

  it('says whether anything is in focus, and what', () => {
    expect(render(focused('bingo', '34203'))).toMatch(/^<svg class="map-picture has-focus"/);
    expect(render(focused('bingo'))).toMatch(/^<svg class="map-picture has-focus"/);
    expect(render(focused('bingo', '34203'))).toContain('class="map-area map-focus" d="M1 1l2 0 0 2z"');
    expect(render(focused())).not.toContain('focus');
  });

  it('outlines the one place that is alone in focus, and lets a place without a look stand out', () => {
    expect(render(focused('bingo'))).toContain('class="map-area map-focus map-here" d="M1 1l2 0 0 2z"');
    expect(render(focused('34203'))).toContain(
      'class="map-area map-focus map-here map-plain" d="M5 5l2 0 0 2z"',
    );
    expect(render(focused('bingo', '34203'))).toContain(
      'class="map-area map-focus map-plain" d="M5 5l2 0 0 2z"',
    );
    expect(render(focused('bingo'))).toContain('class="map-area" d="M5 5l2 0 0 2z"');
  });

  it('draws land first, then areas, lines, marks and names', () => {
    const order = ['class="map-land" d="M0 0l9 0 0 9z"', 'map-area', 'map-line', 'map-mark', 'map-label'];
    const places = order.map((each) => render().indexOf(each));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('has a class for each kind of line', () => {
    expect(render()).toContain('<path class="map-line map-line-municipality" d="M0 0l1 1"></path>');
    expect(render()).toContain('<path class="map-line map-line-outline" d="M2 2l1 1"></path>');
  });

  it('marks islets with their names', () => {
    expect(render()).toContain('<path class="map-mark" d="M7 8h0"><title>沖の島</title></path>');
  });

  it('tells by classes which names are strong and which have room on a narrow map', () => {
    expect(render()).toContain(
      '<text class="map-label map-label-strong map-label-first" x="10" y="20">福山市</text>',
    );
    expect(render()).toContain('<text class="map-label map-label-first" x="30" y="40">尾道市</text>');
    expect(render()).toContain('<text class="map-label" x="50" y="60">三原市</text>');
  });

  it('defines its patterns once, under the names that fills use, from classes of the palette', () => {
    const [, defs = ''] = /<defs>(.*)<\/defs>/.exec(render()) ?? [];
    const { side } = familyTile('exchange');
    expect(defs).toContain(
      `<pattern id="map-work" width="${side}" height="${side}" patternUnits="userSpaceOnUse" data-far="0.6">`,
    );
    expect(defs).toContain(`<rect class="ink-exchange" width="${side}" height="${side}"></rect>`);
    expect(
      defs.match(/<circle class="ink-paper" cx="[\d.]+" cy="[\d.]+" r="[\d.]+"><\/circle>/g),
    ).toHaveLength(2);
    expect(defs).toContain('<pattern id="map-work-town" width="4" height="4"');
    expect(defs).toContain('<polygon class="ink-work" points="0,0 2,0 -2,4 -4,4"></polygon>');
    expect(defs.match(/<polygon/g)).toHaveLength(4);
  });

  it('keeps patterns at their own size where units are smaller than pixels', () => {
    expect(render(picture, 2.5)).toContain('patternTransform="scale(2.5)"');
    expect(render()).not.toContain('patternTransform');
  });

  it('escapes what a name might bring along', () => {
    const [first] = picture.areas;
    const html = render({ ...picture, areas: first ? [{ ...first, label: '<b>"町"&' }] : [] });
    expect(html).toContain('&lt;b&gt;&quot;町&quot;&amp;');
    expect(html).not.toContain('<b>');
  });
});

describe('Swatch', () => {
  it('is a small picture of a look, silent for screen readers', () => {
    const html = renderToStaticMarkup(<Swatch paint="work" tile={familyTile('work')} prefix="legend" />);
    expect(html).toMatch(
      /^<svg class="swatch" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">/,
    );
    expect(html).toContain('<pattern id="legend-work"');
    expect(html).toContain('<rect width="28" height="20" fill="url(#legend-work)"></rect>');
  });
});
