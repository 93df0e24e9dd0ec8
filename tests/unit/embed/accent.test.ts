import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { palette } from '../../../src/colour/palette.ts';
import { accentsOf, contrast, LEAST_CONTRAST, PAPERS, parseColour } from '../../../src/embed/accent.ts';
import { randomNumbers } from '../geo/random.ts';

const random = randomNumbers(7);
const COLOURS = Array.from(
  { length: 2000 },
  () =>
    `#${Math.floor(random() * 0x1000000)
      .toString(16)
      .padStart(6, '0')}`,
);

describe('the papers an accent is held against', () => {
  it.each(['light', 'dark'] as const)('%s is that of the palette', (theme) => {
    expect(PAPERS[theme]).toBe(palette[theme].paper);
  });
});

describe('contrast', () => {
  it('goes from 1 to 21, whichever colour is named first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
    expect(contrast('#4d7a2c', '#4d7a2c')).toBe(1);
  });

  it('agrees with another reckoning of the same formula', () => {
    for (const colour of COLOURS)
      expect(contrast(colour, PAPERS.light), colour).toBeCloseTo(wcagContrast(colour, PAPERS.light), 2);
  });
});

describe('parseColour', () => {
  it.each(['1A5FB4', '#1a5fb4', '1a5fb4'])('reads %s', (printed) => {
    expect(parseColour(printed)).toBe('#1a5fb4');
  });

  it.each(['', '#', '#1a5', '1a5fb', '1a5fb44', '##1a5fb4', 'navy', '１a5fb4', '1a5fb4\n', '#1a5fg4'])(
    'refuses "%s"',
    (printed) => {
      expect(parseColour(printed)).toBeNull();
    },
  );
});

describe('accentsOf', () => {
  it('gives a dark accent to light paper only, and a light one to dark paper only', () => {
    expect(accentsOf('auto', '#0b3d91')).toEqual({ light: '#0b3d91', dark: null });
    expect(accentsOf('auto', '#ffd166')).toEqual({ light: null, dark: '#ffd166' });
  });

  it('gives nothing to a theme that is never shown', () => {
    expect(accentsOf('light', '#0b3d91')).toEqual({ light: '#0b3d91', dark: null });
    expect(accentsOf('dark', '#0b3d91')).toEqual({ light: null, dark: null });
    expect(accentsOf('dark', '#ffd166')).toEqual({ light: null, dark: '#ffd166' });
  });

  it('gives nothing where there is no accent', () => {
    expect(accentsOf('auto', null)).toEqual({ light: null, dark: null });
  });

  it('never gives what cannot be read, nor one colour to both papers', () => {
    for (const colour of COLOURS) {
      const { light, dark } = accentsOf('auto', colour);
      if (light !== null)
        expect(wcagContrast(light, PAPERS.light)).toBeGreaterThanOrEqual(LEAST_CONTRAST - 0.01);
      if (dark !== null)
        expect(wcagContrast(dark, PAPERS.dark)).toBeGreaterThanOrEqual(LEAST_CONTRAST - 0.01);
      expect(light === null || dark === null, colour).toBe(true);
    }
  });
});
