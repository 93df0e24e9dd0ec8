import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANE_STEP, LINES, type LineKind } from '../../../src/colour/lines.ts';

const css = readFileSync('src/ui/styles/map.css', 'utf8');

/** The declarations of a rule whose only selector is this. */
function rule(selector: string): Record<string, string> {
  const [, block] = css.split(`\n${selector} {`);
  if (block === undefined) throw new Error(`no rule ${selector}`);
  const lines = (block.split('}')[0] ?? '').matchAll(/^\s*([\w-]+): (.+);$/gm);
  return Object.fromEntries([...lines].map(([, property = '', value = '']) => [property, value]));
}

const BORDERS: readonly LineKind[] = ['outside', 'municipality', 'prefecture', 'scheme', 'outline', 'own'];

describe('the lines of the style sheet', () => {
  it.each(BORDERS)('%s is as the table has it', (kind) => {
    const { ink, width, dashes } = LINES[kind];
    expect(rule(`.map-line-${kind}`)).toEqual({
      stroke: `var(--map-${ink})`,
      'stroke-width': String(width),
      ...(dashes && { 'stroke-dasharray': dashes.join(' ') }),
    });
  });

  it.each(BORDERS.filter((kind) => LINES[kind].farWidth !== undefined))('%s is thinner far away', (kind) => {
    expect(rule(`.map-picture-far .map-line-${kind}`)).toEqual({
      'stroke-width': String(LINES[kind].farWidth),
    });
  });

  it('has a lighter line beneath the one of prefectures, near only', () => {
    const { casing } = LINES.prefecture;
    expect(rule('.map-casing-prefecture')).toEqual({
      stroke: 'var(--map-halo)',
      'stroke-width': String(casing),
    });
    expect(rule('.map-picture-far .map-casing-prefecture')).toEqual({ display: 'none' });
  });

  it('the coast is as the table has it', () => {
    const { ink, width } = LINES.coast;
    expect(rule('.map-land')).toMatchObject({ stroke: `var(--map-${ink})`, 'stroke-width': String(width) });
  });

  it.each([0, 1, 2] as const)(
    'of the broad line of lane %i, the mask leaves the middle of its place',
    (lane) => {
      const { ink, width } = LINES[`lane-${lane}`];
      const middle = (lane + 1) * LANE_STEP;
      const widthIn = (part: string) => Number(rule(`.map-lane-${part}-${lane}`)['stroke-width']);
      // Half of a line lies on either side of the border.
      expect(widthIn('rim') / 2).toBeCloseTo(middle - width / 2);
      expect(widthIn('line') / 2).toBeCloseTo(middle + width / 2);
      expect(widthIn('casing') / 2).toBeCloseTo(middle + LANE_STEP / 2);
      expect(rule(`.map-lane-line-${lane}`).stroke).toBe(`var(--map-${ink})`);
    },
  );
});

describe('the order of lines', () => {
  const rank = ['outside', 'municipality', 'prefecture', 'outline', 'own'] as const;

  it('is told by width, near and far', () => {
    const near = rank.map((kind) => LINES[kind].width);
    expect(near).toEqual([...near].sort((a, b) => a - b));
    const far = rank.map((kind) => LINES[kind].farWidth ?? LINES[kind].width).slice(1);
    expect(far).toEqual([...far].sort((a, b) => a - b));
  });

  it('needs no tone: no two kinds have the same width and dashes', () => {
    const kinds = ['coast', ...rank, 'scheme'] as const;
    const looks = kinds.map((kind) => `${LINES[kind].width} ${LINES[kind].dashes ?? ''}`);
    expect(new Set(looks).size).toBe(kinds.length);
  });

  it('gives neighbouring lanes different tones', () => {
    expect(LINES['lane-0'].ink).not.toBe(LINES['lane-1'].ink);
    expect(LINES['lane-1'].ink).not.toBe(LINES['lane-2'].ink);
  });
});
