import { describe, expect, it } from 'vitest';
import { LANE_STEP, LINES } from '../../../src/colour/lines.ts';
import { palette } from '../../../src/colour/palette.ts';
import { borderLayers } from '../../../src/map/borderLayers.ts';

function paintOf(id: string, theme: 'light' | 'dark' = 'light'): Record<string, unknown> {
  const layer = borderLayers(theme).find((each) => each.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer.paint as Record<string, unknown>;
}

describe('borderLayers', () => {
  it('draws the weaker borders first', () => {
    const ids = borderLayers('light').map(({ id }) => id);
    expect(ids.filter((id) => !id.endsWith('-casing')).slice(0, 6)).toEqual([
      'coast',
      'border-municipality',
      'border-outside',
      'border-prefecture',
      'border-scheme',
      'border-outline',
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['light', 'dark'] as const)('takes inks from the palette (%s)', (theme) => {
    expect(paintOf('border-outline', theme)['line-color']).toBe(palette[theme].outline);
    expect(paintOf('lane-1', theme)['line-color']).toBe(palette[theme][LINES['lane-1'].ink]);
  });

  it('counts dashes in widths of the line', () => {
    const { width, dashes = [] } = LINES.prefecture;
    const drawn = paintOf('border-prefecture')['line-dasharray'] as number[];
    expect(drawn.map((dash) => dash * width)).toEqual(dashes.map((dash) => expect.closeTo(dash)));
    expect(paintOf('border-outline')).not.toHaveProperty(['line-dasharray']);
  });

  it('moves each lane further to the right, its band with it', () => {
    for (const [lane, distance] of [LANE_STEP, 2 * LANE_STEP, 3 * LANE_STEP].entries()) {
      expect((paintOf(`lane-${lane}`)['line-offset'] as unknown[]).at(-1)).toBe(distance);
      expect(paintOf(`lane-${lane}-casing`)['line-offset']).toEqual(paintOf(`lane-${lane}`)['line-offset']);
    }
  });
});
