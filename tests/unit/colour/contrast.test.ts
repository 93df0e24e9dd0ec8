import { formatHex, interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { FAMILIES, type Ink, palette } from '../../../src/colour/palette.ts';
import { frameDarkTokens, pageTokens, THEMES } from './tokens.ts';

/** WCAG 2.2: 1.4.11 for what is drawn, 1.4.3 for what is written. */
const DRAWN = 3;
const WRITTEN = 4.5;

const GROUNDS = ['land', 'sea'] as const;
const FILLS = [...FAMILIES, 'mixed'] as const;

const tokens = pageTokens();

it('a frame that is told to be dark has the dark colours of all pages', () => {
  const own = frameDarkTokens();
  expect(own.size).toBe(8);
  for (const [name, colour] of own) expect(tokens.dark.get(name)).toBe(colour);
});

describe.each(THEMES)('what carries meaning on the map, %s', (theme) => {
  const contrast = (one: Ink, other: Ink) => wcagContrast(palette[theme][one], palette[theme][other]);

  it.each(FILLS.flatMap((fill) => GROUNDS.map((ground) => [fill, ground] as const)))(
    '%s on %s',
    (...pair) => {
      expect(contrast(...pair)).toBeGreaterThanOrEqual(DRAWN);
    },
  );

  it.each(
    FILLS.flatMap((fill) =>
      (['outline', 'highlight', 'municipality'] as const).map((line) => [line, fill] as const),
    ),
  )('the line of %s on %s', (...pair) => {
    expect(contrast(...pair)).toBeGreaterThanOrEqual(DRAWN);
  });

  it.each(['outline', 'highlight'] as const)('the line of %s on land, sea and the light stripes', (line) => {
    for (const ground of [...GROUNDS, 'others', 'paper'] as const)
      expect(contrast(line, ground), ground).toBeGreaterThanOrEqual(DRAWN);
  });

  it('the line of a choice and its halo', () => {
    expect(contrast('highlight', 'halo')).toBeGreaterThanOrEqual(WRITTEN);
  });

  it('the coast, and the points that stand for small islands, in the sea', () => {
    expect(contrast('coast', 'sea')).toBeGreaterThanOrEqual(DRAWN);
  });

  it.each(FAMILIES)('marks on %s, and its stripes beside the light ones', (family) => {
    expect(contrast(family, 'paper')).toBeGreaterThanOrEqual(DRAWN);
    expect(contrast(family, 'others')).toBeGreaterThanOrEqual(DRAWN);
  });

  it('the dots where no family leads, and grey stripes parted by paper', () => {
    expect(contrast('mixed', 'others')).toBeGreaterThanOrEqual(DRAWN);
    expect(contrast('mixed', 'paper')).toBeGreaterThanOrEqual(DRAWN);
  });

  it.each(['halo', 'land', 'sea'] as const)('names on %s', (ground) => {
    expect(contrast('label', ground)).toBeGreaterThanOrEqual(WRITTEN);
  });
});

describe.each(THEMES)('what carries meaning on a page, %s', (theme) => {
  const token = (name: string) => {
    const colour = tokens[theme].get(name);
    if (!colour) throw new Error(`base.css has no --${name}`);
    return colour;
  };
  const map = palette[theme];
  const grounds = ['page', 'raised'];

  it.each(
    grounds.flatMap((ground) => ['text', 'muted', 'link', 'caution'].map((ink) => [ink, ground] as const)),
  )('%s on %s', (ink, ground) => {
    expect(wcagContrast(token(ink), token(ground))).toBeGreaterThanOrEqual(WRITTEN);
  });

  it.each(['text', 'muted', 'link'])('%s where the map points at it', (ink) => {
    // `.is-near` in article.css.
    const lit = formatHex(interpolate([token('page'), map.mixed], 'rgb')(0.22));
    expect(wcagContrast(token(ink), lit)).toBeGreaterThanOrEqual(WRITTEN);
  });

  it.each(grounds)('the ring of the focus on %s', (ground) => {
    expect(wcagContrast(token('focus'), token(ground))).toBeGreaterThanOrEqual(DRAWN);
  });

  it.each(GROUNDS)('the ring of the focus on %s', (ground) => {
    expect(wcagContrast(token('focus'), map[ground])).toBeGreaterThanOrEqual(DRAWN);
  });

  it.each(FILLS.flatMap((fill) => grounds.map((ground) => [fill, ground] as const)))(
    'chips and bars of %s on %s',
    (fill, ground) => {
      expect(wcagContrast(map[fill], token(ground))).toBeGreaterThanOrEqual(DRAWN);
    },
  );

  it('the line one is on in the list of the map, and its mark against the list', () => {
    // `.is-active` in keys.css: the page's colour on that of the focus.
    expect(wcagContrast(token('page'), token('focus'))).toBeGreaterThanOrEqual(WRITTEN);
  });

  it('the border of the search box', () => {
    expect(wcagContrast(token('muted'), token('page'))).toBeGreaterThanOrEqual(DRAWN);
  });

  it('has the paper and the halo of the map in the colour of the page or of its land', () => {
    expect([token('page'), token('raised'), map.land]).toContain(map.paper);
  });
});
