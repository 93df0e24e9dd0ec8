import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { CalloutText } from '../../../src/svgmap/CalloutText.tsx';
import type { Callout } from '../../../src/svgmap/callouts.ts';
import { LaneLines } from '../../../src/svgmap/LaneLines.tsx';
import { placeScale } from '../../../src/svgmap/scaleMark.ts';
import { plainFrame } from './plainFrame.ts';

const frame = plainFrame(100, 80);

describe('a name beside its region', () => {
  const callout: Callout = {
    lines: ['れんけい', 'こうち'],
    x: 10,
    y: 20,
    side: 'bottom',
    shape: { near: [-2, 1.3], leader: [-2, 1] },
    on: ['middle', 'wide'],
  };

  it('stands in ems from its point, line under line, at the end of its leader', () => {
    const html = renderToStaticMarkup(<CalloutText callout={callout} />);
    expect(html).toBe(
      '<g class="map-callout map-callout-middle map-callout-wide" transform="translate(10 20)">' +
        '<line x2="-2em" y2="1em"></line><text text-anchor="middle">' +
        '<tspan x="-2em" y="1.9em">れんけい</tspan><tspan x="-2em" y="3.1em">こうち</tspan></text></g>',
    );
    refuseUnsafeMarkup(html, 'callout');
  });
});

describe('outlines within their region', () => {
  const lane = { region: 'bingo', lane: 1, isOwn: true, ground: 'M0 0l9 0 0 9z', line: 'M0 0l9 0' };

  it('are masked by the ground of the region, under ids of this picture', () => {
    const html = renderToStaticMarkup(<LaneLines lanes={[lane]} frame={frame} prefix="map" />);
    expect(html).toContain('<mask id="map-lane-bingo"');
    expect(html).toContain('<g mask="url(#map-lane-bingo)">');
    expect(html.match(/map-lane-(rim|casing|line)-1/g)).toHaveLength(3);
    expect(html).toContain('map-line-own');
    refuseUnsafeMarkup(html, 'lanes');
  });

  it('are only drawn stronger where nothing overlaps', () => {
    const html = renderToStaticMarkup(
      <LaneLines lanes={[{ ...lane, lane: null, ground: '' }]} frame={frame} prefix="map" />,
    );
    expect(html).toBe('<path class="map-line map-line-own" d="M0 0l9 0"></path>');
  });
});

describe('the scale bar of a picture', () => {
  it('stands in its corner, in whole units', () => {
    const wide = { ...frame, bounds: [130, 33, 131, 34] as const };
    const left = placeScale({ corner: 'left', most: 30 }, wide);
    const right = placeScale({ corner: 'right', most: 30 }, wide);
    // A degree is 111,319.49 m · cos 33.5° = 92.83 km, so that 20 km are 21.5 of the 100 units.
    expect(left).toEqual({ x: 2, y: 78, length: 22, label: '20 km' });
    expect(right).toEqual({ ...left, x: 100 - 2 - 22 });
  });
});
