import { differenceCiede2000, wcagLuminance } from 'culori';
import { describe, expect, it } from 'vitest';
import { FAMILIES, type Ink, palette } from '../../../src/colour/palette.ts';
import { EYES } from './eyes.ts';
import { THEMES } from './tokens.ts';

/** CIEDE2000 between neighbours on a scale: with less a reader cannot tell which class an area is in. */
const STEP_APART = 8;

const SCALES: Record<string, readonly Ink[]> = {
  steps: ['step1', 'step2', 'step3', 'step4', 'step5'],
  fall: ['fall1', 'fall2', 'fall3'],
  rise: ['rise1', 'rise2', 'rise3'],
  ...Object.fromEntries(FAMILIES.map((family) => [family, [`${family}1`, `${family}2`, family] as Ink[]])),
};

const difference = differenceCiede2000();

describe.each(THEMES)('the scales, %s', (theme) => {
  const colour = (ink: Ink) => palette[theme][ink];

  describe.each(Object.entries(EYES))('with %s', (_, eye) => {
    it.each(Object.entries(SCALES))('%s go in steps that can be told apart', (_name, inks) => {
      for (const [index, ink] of inks.slice(1).entries()) {
        const before = inks[index] ?? ink;
        expect(difference(eye(colour(before)), eye(colour(ink))), `${before} ${ink}`).toBeGreaterThanOrEqual(
          STEP_APART,
        );
      }
    });

    it('what falls is not what rises, at equal strength', () => {
      for (const strength of [1, 2, 3] as const) {
        const [fall, rise] = [colour(`fall${strength}`), colour(`rise${strength}`)];
        expect(difference(eye(fall), eye(rise)), String(strength)).toBeGreaterThanOrEqual(STEP_APART);
      }
    });
  });

  it.each(Object.entries(SCALES))(
    '%s go one way in grey too: darker on a light page, lighter on a dark one',
    (_name, inks) => {
      const greys = inks.map((ink) => wcagLuminance(colour(ink)));
      const sorted = [...greys].sort((a, b) => (theme === 'light' ? b - a : a - b));
      expect(greys).toEqual(sorted);
      for (const [index, grey] of greys.slice(1).entries()) {
        expect(Math.abs(grey - (greys[index] ?? grey)), inks[index + 1]).toBeGreaterThan(0.015);
      }
    },
  );
});
