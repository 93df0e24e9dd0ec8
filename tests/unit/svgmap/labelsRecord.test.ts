import { beforeAll, describe, expect, it } from 'vitest';
import { type Bounds, padBounds } from '../../../src/geo/camera.ts';
import { fromWorld, toWorld } from '../../../src/geo/mercator.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { withoutRuby } from '../../../src/i18n/ruby.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { createFrame } from '../../../src/svgmap/frame.ts';
import { type LabelCandidate, placeLabels } from '../../../src/svgmap/labels.ts';
import { secondLine } from '../../../src/view/secondLine.ts';
import { municipalityName } from '../../../src/view/voice.ts';
import { realRecord } from '../record/realRecord.ts';
import { voiceOf } from '../view/voices.ts';
import { boxesOf, overlapping } from './placedBoxes.ts';

/** Between Hiroshima and Okayama, where names are densest; a map of 944 by 620 CSS pixels. */
const MIDDLE = [133.1, 34.5] as const;
const SIZES = { wide: 12, narrow: 24 };
const ZOOMS = [6, 7, 8, 9.5];
const CASES = LANGUAGES.flatMap((language) => ZOOMS.map((zoom) => [language, zoom] as const));

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});

function windowAt(zoom: number): Bounds {
  const world = 512 * 2 ** zoom;
  const [x, y] = toWorld(MIDDLE);
  const [west, north] = fromWorld([x - 472 / world, y - 310 / world]);
  const [east, south] = fromWorld([x + 472 / world, y + 310 / world]);
  return [west, south, east, north];
}

function candidates(language: Language): LabelCandidate[] {
  const voice = voiceOf(language);
  const central = new Set(atlas.regions.flatMap(({ centralCities }) => centralCities));
  return atlas.municipalities.flatMap((municipality) => {
    const { code, hall } = municipality;
    if (hall === null) return [];
    const under = secondLine(voice, municipality);
    const rank = central.has(code) ? 0 : atlas.regionsOf(code).length > 0 ? 1 : 2;
    const name = withoutRuby(municipalityName(voice, municipality));
    return [{ name, position: hall, rank, ...(under !== null && { under }) }];
  });
}

describe('names and what stands beneath them, on the record', () => {
  it.each(CASES)('never share room: %s at zoom %f', (language, zoom) => {
    const frame = createFrame(windowAt(zoom), 944);
    const labels = placeLabels(candidates(language), frame, SIZES);
    const withUnder = labels.filter(({ under }) => under !== undefined);
    expect(labels.length).toBeGreaterThan(10);
    expect(withUnder.length).toBeGreaterThan(8);
    expect(
      overlapping(labels.map((label) => ({ name: label.name, boxes: boxesOf(label, SIZES.wide) }))),
    ).toEqual([]);
    const large = labels.filter(({ isFirst }) => isFirst).map(({ under: _, ...label }) => label);
    expect(large.length).toBeGreaterThan(8);
    expect(
      overlapping(large.map((label) => ({ name: label.name, boxes: boxesOf(label, SIZES.narrow) }))),
    ).toEqual([]);
  });

  it('are the same whatever order they come in', () => {
    const frame = createFrame(windowAt(8), 944);
    const all = candidates('easy');
    expect(placeLabels([...all].reverse(), frame, SIZES)).toEqual(placeLabels(all, frame, SIZES));
  });

  it('never cost a name its place', () => {
    const frame = createFrame(padBounds(windowAt(8), 0.2), 944);
    const all = candidates('en');
    const bare = all.map(({ under: _, ...candidate }) => candidate);
    const names = (given: readonly LabelCandidate[]) =>
      placeLabels(given, frame, SIZES).map(({ name }) => name);
    expect(names(all)).toEqual(names(bare));
  });

  it('name every central city from zoom 8 on', () => {
    const labels = placeLabels(candidates('ja'), createFrame(windowAt(8), 944), SIZES);
    const strong = labels.filter(({ isStrong }) => isStrong).map(({ name }) => name);
    expect(strong).toEqual(expect.arrayContaining(['広島市', '呉市', '福山市', '倉敷市', '岡山市']));
  });
});
