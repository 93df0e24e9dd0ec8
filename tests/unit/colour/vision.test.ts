import { differenceCiede2000 } from 'culori';
import { describe, expect, it } from 'vitest';
import { FAMILIES, type Ink, palette } from '../../../src/colour/palette.ts';
import { familyTile, mixedTile, type Tile } from '../../../src/colour/pattern.ts';
import { EYES } from './eyes.ts';
import { inkAt } from './tileInk.ts';
import { pairsOf, THEMES } from './tokens.ts';

/** CIEDE2000 between two families' plain hues, without any mark; below this they are no longer told apart at a glance. */
const FAMILIES_APART = 10;
/** The grey of "no family leads" never fills an area by itself: it comes as dots on a light ground, or parted by paper. */
const GREY_APART = 6;
/** Between the patterns as a whole, mixed by eyes that no longer see the single marks. */
const BLURRED_APART = 6;

const difference = differenceCiede2000();

describe.each(THEMES)('the hues, %s', (theme) => {
  const colour = (ink: Ink) => palette[theme][ink];

  describe.each(Object.entries(EYES))('with %s', (_, eye) => {
    it.each(pairsOf(FAMILIES))(`%s and %s are ${FAMILIES_APART} or more apart`, (one, other) => {
      expect(difference(eye(colour(one)), eye(colour(other)))).toBeGreaterThanOrEqual(FAMILIES_APART);
    });

    it.each(FAMILIES)(`%s and the grey are ${GREY_APART} or more apart`, (family) => {
      expect(difference(eye(colour(family)), eye(colour('mixed')))).toBeGreaterThanOrEqual(GREY_APART);
    });

    const tiles = { ...Object.fromEntries(FAMILIES.map((id) => [id, familyTile(id)])), mixed: mixedTile() };
    const sights = Object.entries(tiles).map(([id, tile]) => [id, eye(blurred(tile, colour))] as const);
    it.each(pairsOf(sights).map(([[one, first], [other, second]]) => ({ one, other, first, second })))(
      '$one and $other are apart even where their marks run together',
      ({ first, second }) => {
        expect(difference(first, second)).toBeGreaterThanOrEqual(BLURRED_APART);
      },
    );
  });

  it('are as good as equal in grey: there the marks alone speak, and no two families have the same', () => {
    const marks = FAMILIES.map((family) => JSON.stringify(familyTile(family).marks));
    expect(new Set(marks).size).toBe(FAMILIES.length);
  });
});

describe('the measure itself', () => {
  it('finds what it must: red and green of one lightness meet for protans and deutans, blue and green for tritans', () => {
    const apart = (eye: (colour: string) => string, one: string, other: string) =>
      difference(eye(one), eye(other));
    expect(apart(EYES['usual colour vision'], '#c05a3c', '#6f8200')).toBeGreaterThan(30);
    expect(apart(EYES.deuteranopia, '#c05a3c', '#6f8200')).toBeLessThan(10);
    expect(apart(EYES.tritanopia, '#2a6fae', '#17897a')).toBeLessThan(FAMILIES_APART);
  });

  it.each(Object.entries(EYES))('leaves white and black as they are with %s', (_, eye) => {
    expect([eye('#ffffff'), eye('#000000')]).toEqual(['#ffffff', '#000000']);
  });
});

/** The mean colour of a pattern, of light and not of numbers, as distance mixes it. */
function blurred(tile: Tile, colour: (ink: Ink) => string): string {
  const step = tile.side / 40;
  const sums = [0, 0, 0];
  let points = 0;
  for (let x = step / 2; x < tile.side; x += step) {
    for (let y = step / 2; y < tile.side; y += step) {
      const value = colour(inkAt(tile, x, y));
      for (const [part] of sums.entries()) {
        const byte = Number.parseInt(value.slice(1 + 2 * part, 3 + 2 * part), 16);
        sums[part] = (sums[part] ?? 0) + (byte / 255) ** 2.2;
      }
      points += 1;
    }
  }
  const bytes = sums.map((sum) => Math.round(255 * (sum / points) ** (1 / 2.2)));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
