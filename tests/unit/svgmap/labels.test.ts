import { describe, expect, it } from 'vitest';
import {
  type Label,
  type LabelCandidate,
  type LetterSizes,
  placeLabels,
} from '../../../src/svgmap/labels.ts';
import { pick, randomNumbers } from '../geo/random.ts';
import { plainFrame } from './plainFrame.ts';

const frame = plainFrame(1000, 800);
const SIZES: LetterSizes = { wide: 10, narrow: 20 };

function candidate(name: string, x: number, y: number, rank = 1): LabelCandidate {
  return { name, position: [x, y], rank };
}

function namesOf(labels: readonly Label[]): string[] {
  return labels.map(({ name }) => name);
}

/** Text as wide as its letters and as high as a line of 1.4. */
function overlap(a: Label, b: Label, size: number): boolean {
  const reach = (([...a.name].length + [...b.name].length) * size) / 2;
  return Math.abs(a.x - b.x) < reach - 1e-9 && Math.abs(a.y - b.y) < 1.4 * size - 1e-9;
}

describe('placeLabels', () => {
  it('centres a name on its place, strong for the first rank only', () => {
    expect(
      placeLabels([candidate('水戸市', 100, 200, 0), candidate('笠間市', 500, 200, 1)], frame, SIZES),
    ).toEqual([
      { name: '水戸市', x: 100, y: 200, isStrong: true, isFirst: true },
      { name: '笠間市', x: 500, y: 200, isStrong: false, isFirst: true },
    ]);
  });

  it('places the lower rank where two would overlap, whatever the order', () => {
    const pair = [candidate('大洗町', 100, 195, 1), candidate('水戸市', 100, 200, 0)];
    expect(namesOf(placeLabels(pair, frame, SIZES))).toEqual(['水戸市']);
    expect(namesOf(placeLabels([...pair].reverse(), frame, SIZES))).toEqual(['水戸市']);
  });

  it('places, within a rank, the northern name first, then the western', () => {
    const northSouth = [candidate('南', 100, 205), candidate('北', 100, 200)];
    expect(namesOf(placeLabels(northSouth, frame, SIZES))).toEqual(['北']);
    const westEast = [candidate('東', 105, 200), candidate('西', 100, 200)];
    expect(namesOf(placeLabels(westEast, frame, SIZES))).toEqual(['西']);
  });

  it.each([
    ['side by side, just touching', candidate('二二', 120, 100), 2],
    ['side by side, one unit too near', candidate('二二', 119, 100), 1],
    ['below, just touching', candidate('二二', 100, 114), 2],
    ['below, one unit too near', candidate('二二', 100, 113), 1],
  ])('two names of two letters of 10: %s', (_, second, placed) => {
    expect(placeLabels([candidate('一一', 100, 100), second], frame, SIZES)).toHaveLength(placed);
  });

  it('measures letters, not code units: 𠮷 is one letter', () => {
    const next = candidate('二', 110, 100);
    expect(placeLabels([candidate('𠮷', 100, 100), next], frame, SIZES)).toHaveLength(2);
    expect(placeLabels([candidate('吉野', 100, 100), next], frame, SIZES)).toHaveLength(1);
  });

  it('says which names still have room where letters are large', () => {
    const three = [candidate('一一', 100, 100, 0), candidate('二二', 130, 100), candidate('三三', 160, 100)];
    expect(placeLabels(three, frame, SIZES).map(({ name, isFirst }) => [name, isFirst])).toEqual([
      ['一一', true],
      ['二二', false],
      ['三三', true],
    ]);
  });

  it('keeps no place for large letters of a name that is not drawn at all', () => {
    const three = [candidate('一一', 100, 100, 0), candidate('二二', 118, 100), candidate('三三', 140, 100)];
    expect(placeLabels(three, frame, SIZES).map(({ name, isFirst }) => [name, isFirst])).toEqual([
      ['一一', true],
      ['三三', true],
    ]);
  });

  it.each([
    ['left of', 0, 400],
    ['above', 500, 0],
    ['right of', 1000, 400],
    ['below', 500, 800],
  ])('leaves out what lies %s the frame or on its edge', (_, x, y) => {
    expect(placeLabels([candidate('', x, y)], frame, SIZES)).toEqual([]);
    const [insideX, insideY] = [Math.min(Math.max(x, 5), 995), Math.min(Math.max(y, 8), 792)];
    expect(placeLabels([candidate('内', insideX, insideY)], frame, SIZES)).toHaveLength(1);
  });

  it('leaves out a name that the frame would cut off on the left or right', () => {
    const placedAt = (x: number) => placeLabels([candidate('水戸市', x, 400)], frame, SIZES).length;
    expect([14, 15, 985, 986].map(placedAt)).toEqual([0, 1, 1, 0]);
  });

  it('takes no room for a name it leaves out', () => {
    const pair = [candidate('かすみがうら市', 20, 400, 0), candidate('水戸市', 50, 400, 1)];
    expect(namesOf(placeLabels(pair, frame, SIZES))).toEqual(['水戸市']);
  });

  it('leaves the candidates as they were', () => {
    const pair = [candidate('南', 1, 205), candidate('北', 1, 20)];
    placeLabels(pair, frame, SIZES);
    expect(pair.map(({ name }) => name)).toEqual(['南', '北']);
  });

  it.each([7, 8, 9, 10])('never overlaps, respects ranks and leaves no room unused (seed %d)', (seed) => {
    const next = randomNumbers(seed);
    const crowd = Array.from({ length: 300 }, (_, index) =>
      candidate(
        pick(next, ['津市', '水戸市', '小美玉市', 'かすみがうら市', '𠮷野町']) +
          String.fromCodePoint(0x4e00 + index),
        Math.round(next() * 1100 - 50),
        Math.round(next() * 900 - 50),
        Math.floor(next() * 3),
      ),
    );
    const placed = placeLabels(crowd, frame, SIZES);
    expect(placed.length).toBeGreaterThan(50);
    const pairs = placed.flatMap((one, index) =>
      placed.slice(0, index).map((other) => [one, other] as const),
    );
    expect(pairs.filter(([one, other]) => overlap(one, other, SIZES.wide))).toEqual([]);
    const large = pairs.filter(([one, other]) => one.isFirst && other.isFirst);
    expect(large.length).toBeGreaterThan(50);
    expect(large.filter(([one, other]) => overlap(one, other, SIZES.narrow))).toEqual([]);

    const ranks = new Map(crowd.map(({ name, rank }) => [name, rank]));
    const inOrder = placed.map(({ name }) => ranks.get(name) ?? 0);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));

    const refused = crowd.filter(({ name, position: [x, y] }) => {
      const half = ([...name].length * SIZES.wide) / 2;
      const isWhole = x - half >= 0 && x + half <= 1000 && y > 0 && y < 800;
      return isWhole && !placed.some((label) => label.name === name);
    });
    const unjust = refused.filter(({ name, position: [x, y], rank }) => {
      const itself = { name, x, y, isStrong: false, isFirst: false };
      const winner = placed.find((label) => overlap(label, itself, SIZES.wide));
      return winner === undefined || (ranks.get(winner.name) ?? 9) > rank;
    });
    expect(refused.length).toBeGreaterThan(20);
    expect(unjust).toEqual([]);
  });
});
