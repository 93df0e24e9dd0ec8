import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { NATION_BOUNDS } from '../../../src/build/pictures.ts';
import { paintByLead } from '../../../src/colour/paint.ts';
import { createMapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import {
  CALLOUT_LETTERS,
  CALLOUT_WIDTHS,
  type CalloutCandidate,
  placeCallouts,
} from '../../../src/svgmap/callouts.ts';
import { createFrame } from '../../../src/svgmap/frame.ts';
import { mapModel } from '../../../src/view/models/map.ts';
import { realRecord } from '../record/realRecord.ts';
import { voiceOf } from '../view/voices.ts';
import { boxOfCallout, overlapping } from './placedBoxes.ts';

const frame = createFrame(NATION_BOUNDS, 1600);
const national = JSON.parse(readFileSync('geodata/national.topo.json', 'utf8')) as MunicipalTopology;

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});

function candidates(language: Language): CalloutCandidate[] {
  const model = mapModel(atlas, paintByLead(atlas), createMapTopology(national), [], voiceOf(language));
  return model.regions.map(({ shortName, callout, codes }) => ({
    name: shortName,
    point: callout.point,
    place: callout,
    rank: -codes.length,
  }));
}

describe.each(LANGUAGES)('the names of regions on the map of the country (%s)', (language) => {
  it('are all there on a wide map', () => {
    const wide = placeCallouts(candidates(language), frame).filter(({ on }) => on.includes('wide'));
    expect(wide).toHaveLength(38);
  });

  it.each(CALLOUT_WIDTHS)('never share room, and are not cut off: %s', (width) => {
    const size = CALLOUT_LETTERS[width];
    const shown = placeCallouts(candidates(language), frame).filter(({ on }) => on.includes(width));
    const owners = shown.map((each) => ({ name: each.lines.join(''), boxes: [boxOfCallout(each, size)] }));
    expect(overlapping(owners)).toEqual([]);
    // Only a wide map shows more than the frame on either side.
    if (width === 'wide') return;
    for (const { name, boxes } of owners) {
      for (const { left, right, top, bottom } of boxes) {
        expect(left >= 0 && right <= frame.width && top >= 0 && bottom <= frame.height, name).toBe(true);
      }
    }
  });

  it('are the same whatever order they come in', () => {
    const all = candidates(language);
    expect(placeCallouts([...all].reverse(), frame)).toEqual(placeCallouts(all, frame));
  });

  it('are fewer on a narrow map, without lines', () => {
    const narrow = placeCallouts(candidates(language), frame).filter(({ on }) => on.includes('narrow'));
    expect(narrow.length).toBeGreaterThan(14);
    expect(narrow.length).toBeLessThan(38);
    expect(narrow.every(({ shape }) => shape.leader === null)).toBe(true);
  });
});
