import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Geometry, readGeometry } from '../../../src/build/geometry.ts';
import { type PictureMaker, pictureMaker } from '../../../src/build/pictures.ts';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { type ColourFacts, colourFacts } from '../../../src/colour/facts.ts';
import { DEFAULT_MODE } from '../../../src/colour/mode.ts';
import { paintByLead, paintsOf } from '../../../src/colour/paint.ts';
import { FRAME_YEARS, readKind, viewIndex } from '../../../src/embed/frame/frameViews.ts';
import { boundsInBoxes, overlaps } from '../../../src/geo/camera.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { clipLines } from '../../../src/svgmap/clip.ts';
import { linePath } from '../../../src/svgmap/path.ts';
import type { Picture } from '../../../src/svgmap/picture.ts';
import { SvgMap } from '../../../src/svgmap/SvgMap.tsx';
import { borderKind } from '../../../src/view/borders.ts';
import { prefecturalMembers } from '../../../src/view/models/map.ts';
import { elementsIn, readMarkup } from '../pages/markup.ts';
import { realRecord } from '../record/realRecord.ts';
import { japanese } from '../view/voices.ts';

const REGIONS = ['ibaraki-keno', 'hiroshima', 'bingo', 'renkei-kochi', 'koriyama'] as const;

let atlas: Atlas;
let facts: ColourFacts;
let geometry: Geometry;
let pictures: PictureMaker;
const drawn = new Map<string, Picture>();
beforeAll(async () => {
  atlas = await realRecord();
  facts = colourFacts(atlas);
  const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../geodata');
  geometry = await readGeometry(folder);
  pictures = pictureMaker(atlas, geometry, paintByLead(atlas), (to) => to, japanese);
  for (const id of REGIONS) drawn.set(id, pictures.embed.region(atlas.region(id)));
}, 120_000);

function pictureOf(id: string): Picture {
  const picture = drawn.get(id);
  if (!picture) throw new Error(`no picture of ${id}`);
  return picture;
}

function ownersIn(year: number | null): ReadonlyMap<string, readonly string[]> {
  return paintsOf(facts, { mode: DEFAULT_MODE, year }).owners;
}

/** How long all lines of some path data are together, in units. */
function lengthOf(data: string): number {
  let sum = 0;
  for (const [, line = ''] of data.matchAll(/M([^M]*)/g)) {
    const numbers = [...line.matchAll(/-?\d+/g)].map(Number);
    for (let at = 2; at < numbers.length; at += 2) sum += Math.hypot(numbers[at] ?? 0, numbers[at + 1] ?? 0);
  }
  return sum;
}

describe('the picture of a frame', () => {
  it.each(REGIONS)('has %s and all who were ever in a region around it as areas of their own', (id) => {
    const { areas } = pictureOf(id);
    expect(areas.filter(({ kind }) => kind === 'region')).toEqual([]);
    const known = new Set(areas.map((area) => area.id));
    const ever = new Set(FRAME_YEARS.flatMap((year) => [...ownersIn(year).keys()]));
    const { bounds } = pictureOf(id).frame;
    const inside = [...ever].filter((code) => {
      const [west, south, east, north] = geometry.fine.extents.get(code) ?? [0, 0, 0, 0];
      return overlaps([west, south, west, south], bounds) && overlaps([east, north, east, north], bounds);
    });
    expect(inside.filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(REGIONS)('looks in its first view as the page of %s does', (id) => {
    const page = new Map(
      pictures.region(atlas.region(id)).areas.map((area) => [`${area.kind} ${area.id}`, area]),
    );
    for (const area of pictureOf(id).areas) {
      const town = page.get(`municipality ${area.id}`);
      const [only = ''] = atlas.regionsOf(area.id).map((region) => region.id);
      expect(area.paint, area.id).toBe((town ?? page.get(`region ${only}`))?.paint);
      expect(area.isFocus, area.id).toBe(town?.isFocus ?? false);
    }
  });

  it.each(REGIONS)('draws around %s every border as what it was in every year', (id) => {
    const { lines, frame } = pictureOf(id);
    const level = geometry.detail(frame, 2);
    const reach = boundsInBoxes(frame.bounds, 1, 4 / 3);
    const visible = new Set(level.map.codes.filter((code) => overlaps(level.extents.get(code), reach)));
    const thirteen = new Set(prefecturalMembers(atlas));
    for (const year of [null, 2015, 2018, 2022, 2024]) {
      const owners = ownersIn(year);
      const regionsOf = (code: string) => owners.get(code) ?? [];
      const kindOf = (a: string, b: string) => {
        if (regionsOf(a).includes(id) !== regionsOf(b).includes(id)) return 'own';
        return borderKind(a, b, {
          regionsOf,
          isPrefectural: (code) => owners.has(code) && thirteen.has(code),
        });
      };
      for (const kind of ['outside', 'municipality', 'prefecture', 'scheme', 'outline', 'own'] as const) {
        const expected = level.map.borders((a, b) => a !== b && kindOf(a, b) === kind, visible);
        const shown = lines.filter(({ kinds = '' }) => readKind(kinds, viewIndex(year)).kind === kind);
        const length = lengthOf(shown.map((line) => line.path).join(''));
        expect(length, `${kind} ${year}`).toBeCloseTo(
          lengthOf(linePath(clipLines(expected, reach), frame)),
          0,
        );
      }
    }
  });

  it('keeps bright in each year who belonged to the region then', () => {
    for (const year of FRAME_YEARS) {
      const owners = ownersIn(year);
      for (const { id, focusIn } of pictureOf('hiroshima').areas) {
        const isOwn = owners.get(id)?.includes('hiroshima') ?? false;
        expect(focusIn?.[viewIndex(year)] === '1', `${id} ${year}`).toBe(isOwn);
      }
    }
  });

  it('draws the lane of a region once in each year in which it overlapped another, and never twice', () => {
    const { inner = [] } = pictureOf('bingo');
    for (const [view, year] of FRAME_YEARS.entries()) {
      const overlapping = new Set([...ownersIn(year).values()].filter((ids) => ids.length > 1).flat());
      const lanes = inner.flatMap(({ region, shownIn }) => (shownIn?.[view] === '1' ? [region] : []));
      expect(new Set(lanes).size, `${year}`).toBe(lanes.length);
      expect(lanes.filter((region) => !overlapping.has(region))).toEqual([]);
      expect(lanes.includes('bingo'), `${year}`).toBe(overlapping.has('bingo'));
    }
  });

  it('names in each year the number of regions a place was in', () => {
    const takehara = pictureOf('bingo').labels.find(({ name }) => name.startsWith('竹原市'));
    for (const year of FRAME_YEARS) {
      const regions = ownersIn(year).get('34203')?.length ?? 0;
      const shown = takehara?.turns?.filter(({ shownIn }) => shownIn[viewIndex(year)] === '1');
      const name = regions > 1 ? japanese.words.map.inSeveral('竹原市', regions) : '竹原市';
      expect(
        shown?.map((turn) => turn.name),
        `${year}`,
      ).toEqual([name]);
    }
  });

  it('shows a town that is in no region, with its neighbours', () => {
    const { areas } = pictures.embed.municipality('08205');
    const own = areas.find(({ id }) => id === '08205');
    expect(own).toMatchObject({ isFocus: true, paint: null });
    const ids = areas.map(({ id }) => id);
    expect(geometry.fine.map.touching('08205').filter((code) => !ids.includes(code))).toEqual([]);
  });
});

describe('the picture of a frame as markup', () => {
  const markup = (picture: Picture) =>
    renderToStaticMarkup(
      <SvgMap picture={picture} prefix="map" label="地図" unitsPerPixel={1.6} target="_blank" />,
    );

  it('holds under a strict policy, and has no id twice', () => {
    const html = markup(pictureOf('bingo'));
    expect(() => refuseUnsafeMarkup('frame', html)).not.toThrow();
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('opens every link outside the frame', () => {
    const links = elementsIn(readMarkup(markup(pictureOf('bingo')))).filter(({ name }) => name === 'a');
    expect(links.length).toBeGreaterThan(9);
    for (const { attributes } of links) {
      expect(attributes.get('target')).toBe('_blank');
      expect(attributes.get('rel')).toBe('noopener');
    }
  });

  it('hides what belongs to other years, and shows one name and one outline of each place', () => {
    const elements = elementsIn(readMarkup(markup(pictureOf('bingo'))));
    const dated = elements.filter(({ attributes }) => attributes.has('data-shown'));
    expect(dated.length).toBeGreaterThan(4);
    for (const { attributes } of dated) {
      const isNow = attributes.get('data-shown')?.startsWith('1');
      expect(attributes.get('visibility')).toBe(isNow ? undefined : 'hidden');
    }
  });
});
