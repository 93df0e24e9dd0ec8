import { describe, expect, it } from 'vitest';
import { familyTile } from '../../../src/colour/pattern.ts';
import type { Bounds } from '../../../src/geo/camera.ts';
import { createMapTopology, extentsOf } from '../../../src/geo/mapTopology.ts';
import { createFrame } from '../../../src/svgmap/frame.ts';
import { createOnce } from '../../../src/svgmap/once.ts';
import { type AreaSpec, drawPicture, type PictureSpec } from '../../../src/svgmap/picture.ts';
import { A, B, C, D, E, madeTopology } from '../geo/madeTopology.ts';
import { readPath } from './plainFrame.ts';

const topology = createMapTopology(madeTopology);
const extents = extentsOf(topology);

/** The four towns of the mainland; A's island lies far outside. */
const MAINLAND: Bounds = [130, 30, 133, 32];

function area(id: string, codes: readonly string[], paint: string | null = 'work'): AreaSpec {
  return { kind: 'region', id, codes, paint, href: `/${id}/`, label: id };
}

function draw(given: Partial<PictureSpec> = {}) {
  const spec: PictureSpec = {
    topology,
    frame: createFrame(MAINLAND, 300),
    areas: [],
    lines: {},
    tiles: new Map(),
    marks: [],
    specksOf: null,
    names: [],
    letters: { wide: 10, narrow: 20 },
    reach: given.frame?.bounds ?? MAINLAND,
    ...given,
  };
  return drawPicture(spec, extents);
}

/** Left, top, right and bottom of path data. */
function extentOf(path: string): number[] {
  const points = readPath(path).flatMap((each) => each.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe('drawPicture', () => {
  const { height } = createFrame(MAINLAND, 300);

  it('draws the land of all municipalities as one, cut off at the frame', () => {
    const { land } = draw();
    expect(readPath(land)).toHaveLength(1);
    expect(extentOf(land)).toEqual([0, 0, 300, Math.round(height)]);
  });

  it('draws what is within its reach, around the frame too', () => {
    const frame = createFrame([130, 30, 131.5, 31], 300);
    expect(extentOf(draw({ frame }).land)[2]).toBe(300);
    expect(extentOf(draw({ frame, reach: [130, 30, 132.25, 31] }).land)[2]).toBe(450);
    expect(extentOf(draw({ frame, reach: [120, 20, 140, 40] }).land)[2]).toBe(1200);
  });

  it('draws each area with all that was said of it, but the codes', () => {
    const { areas } = draw({ areas: [{ ...area('one', [B, D]), isFocus: true }, area('two', [C], null)] });
    expect(areas.map(({ path: _, ...rest }) => rest)).toEqual([
      { kind: 'region', id: 'one', paint: 'work', isFocus: true, href: '/one/', label: 'one' },
      { kind: 'region', id: 'two', paint: null, href: '/two/', label: 'two' },
    ]);
    expect(areas.map(({ path }) => readPath(path).length)).toEqual([1, 1]);
    expect(extentOf(areas[0]?.path ?? '')).toEqual([100, 0, 200, Math.round(height)]);
  });

  it('leaves out areas that lie outside, and their tiles', () => {
    const tiles = new Map([
      ['work', familyTile('work')],
      ['town', familyTile('town')],
      ['safety', familyTile('safety')],
    ]);
    const picture = draw({
      frame: createFrame([130, 30, 130.9, 30.9], 300),
      areas: [area('near', [A, C]), area('far', [C], 'town')],
      tiles,
    });
    expect(picture.areas.map(({ id }) => id)).toEqual(['near']);
    expect(picture.tiles).toEqual([['work', familyTile('work')]]);
  });

  it('draws the lines asked for, the thinnest first', () => {
    const { lines } = draw({
      lines: {
        outline: (a, b) => [a, b].includes(D) && a !== b,
        outside: () => false,
        scheme: () => false,
        prefecture: (a, b) => [a, b].includes(E) && a !== b,
        municipality: (a, b) => [a, b].sort().join() === [A, B].sort().join(),
      },
    });
    expect(lines.map(({ kind }) => kind)).toEqual([
      'outside',
      'municipality',
      'prefecture',
      'scheme',
      'outline',
    ]);
    const [, municipality, prefecture, scheme, outline] = lines.map(({ path }) => path);
    expect(extentOf(municipality ?? '').map((value, index) => index % 2 === 0 && value)).toEqual([
      100,
      false,
      100,
      false,
    ]);
    expect([extentOf(prefecture ?? '')[0], extentOf(prefecture ?? '')[2]]).toEqual([25, 75]);
    expect(scheme).toBe('');
    expect(readPath(outline ?? '').every(({ isClosed }) => !isClosed)).toBe(true);
    expect([extentOf(outline ?? '')[0], extentOf(outline ?? '')[2]]).toEqual([100, 200]);
  });

  it('draws only the kinds of lines that were asked for, cut off at the frame', () => {
    const frame = createFrame([130.5, 30.5, 132, 31.5], 300);
    const { lines } = draw({ frame, lines: { outline: (a, b) => a !== b } });
    expect(lines.map(({ kind }) => kind)).toEqual(['outline']);
    const [left = -1, top = -1, right = 999, bottom = 999] = extentOf(lines[0]?.path ?? '');
    expect(left >= 0 && top >= 0 && right <= 300 && bottom <= frame.height + 1).toBe(true);
  });

  it.each([
    ['within', 131, 31, 1],
    ['on the south-western corner', 130, 30, 1],
    ['on the north-eastern corner', 133, 32, 1],
    ['to the west', 129.9, 31, 0],
    ['to the east', 133.1, 31, 0],
    ['to the north', 131, 32.1, 0],
    ['to the south', 131, 29.9, 0],
  ])('marks an islet %s of the bounds, and none outside', (_, longitude, latitude, count) => {
    const { marks } = draw({ marks: [{ name: '沖の島', position: [longitude, latitude] }] });
    expect(marks).toHaveLength(count);
  });

  it('puts a mark at its place in the frame', () => {
    const frame = createFrame(MAINLAND, 300);
    const [x, y] = frame.project([131.3, 30.8]);
    expect(draw({ marks: [{ name: '沖の島', position: [131.3, 30.8] }] }).marks).toEqual([
      { name: '沖の島', x, y },
    ]);
  });

  it('marks an islet around the frame too', () => {
    expect(
      draw({ reach: [128, 29, 134, 33], marks: [{ name: '沖の島', position: [129, 31] }] }).marks,
    ).toHaveLength(1);
  });

  it('marks the pieces of one area that are too small to draw', () => {
    const speck = [131, 131.001].flatMap((x) => [31, 31.001].map((y) => [x, y]));
    const area = { type: 'MultiPolygon' as const, coordinates: [[speck]] };
    const [x, y] = createFrame(MAINLAND, 300).project([131, 31]);
    const marks = [{ name: '沖の島', position: [130.5, 31.5] as const }];
    const picture = draw({ specksOf: { name: '小島', area }, marks });
    expect(picture.marks.map(({ name }) => name)).toEqual(['沖の島', '小島']);
    expect(picture.marks[1]).toEqual({ name: '小島', x, y });
  });

  it('places names by the sizes of letters it was given', () => {
    const names = [
      { name: '水戸市', position: [131, 31] as const, rank: 0 },
      { name: '笠間市', position: [131.35, 31] as const, rank: 1 },
    ];
    expect(draw({ names }).labels.map(({ name, isFirst }) => [name, isFirst])).toEqual([
      ['水戸市', true],
      ['笠間市', false],
    ]);
    expect(draw({ names, letters: { wide: 20, narrow: 20 } }).labels).toHaveLength(1);
  });

  it('keeps the frame', () => {
    const frame = createFrame(MAINLAND, 300);
    expect(draw({ frame }).frame).toBe(frame);
  });

  it('takes a municipality without an extent for one that is not there', () => {
    const spec = { frame: createFrame(MAINLAND, 300), areas: [area('a', [A])] };
    const rest = { lines: {}, tiles: new Map(), marks: [], specksOf: null, names: [] };
    const picture = drawPicture(
      { topology, reach: MAINLAND, letters: { wide: 1, narrow: 1 }, ...rest, ...spec },
      new Map(),
    );
    expect([picture.land, picture.areas]).toEqual(['', []]);
  });
});

describe('a picture of what was drawn before', () => {
  const spec = (label: string, codes: readonly string[]): PictureSpec => ({
    topology,
    frame: createFrame(MAINLAND, 300),
    areas: [{ ...area('one', codes), label }],
    lines: { municipality: () => true },
    tiles: new Map(),
    marks: [],
    specksOf: null,
    names: [],
    letters: { wide: 10, narrow: 20 },
    inner: [{ region: 'one', lane: 0, isOwn: true, codes }],
    reach: MAINLAND,
  });

  it('is the same as one drawn anew, with words of its own', () => {
    const once = createOnce();
    const first = drawPicture(spec('備後圏域', [A, B]), extents, once);
    const second = drawPicture(spec('Bingo', [A, B]), extents, once);
    expect(second).toEqual({ ...drawPicture(spec('Bingo', [A, B]), extents), frame: second.frame });
    expect(second.areas[0]?.label).toBe('Bingo');
    expect(second.areas[0]?.path).toBe(first.areas[0]?.path);
  });

  it('takes nothing from one of other municipalities', () => {
    const once = createOnce();
    const first = drawPicture(spec('備後圏域', [A, B]), extents, once);
    const second = drawPicture(spec('備後圏域', [C]), extents, once);
    expect(second.areas[0]?.path).not.toBe(first.areas[0]?.path);
    expect(second.inner?.[0]?.ground).not.toBe(first.inner?.[0]?.ground);
  });
});
