import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CompositionBar } from '../../../src/svgmap/CompositionBar.tsx';

const none = { work: 0, exchange: 0, health: 0, learning: 0, town: 0, safety: 0 };
const draw = (families: typeof none, unitsPerPixel = 1) =>
  renderToStaticMarkup(
    <svg aria-hidden="true">
      <CompositionBar families={families} x={100} y={50} unitsPerPixel={unitsPerPixel} />
    </svg>,
  );

describe('a composition bar in a picture', () => {
  it('stands with its middle where it is asked to, in the picture’s units', () => {
    expect(draw({ ...none, work: 1 })).toContain('transform="translate(77 45.5) scale(1)"');
    expect(draw({ ...none, work: 1 }, 2)).toContain('transform="translate(54 41) scale(2)"');
  });

  it('has the families’ inks as classes, in the order of the taxonomy, and no style', () => {
    const markup = draw({ ...none, safety: 2, exchange: 1 });
    expect(markup.match(/class="ink-\w+"/g)).toEqual([
      'class="ink-paper"',
      'class="ink-outline"',
      'class="ink-paper"',
      'class="ink-exchange"',
      'class="ink-safety"',
    ]);
    expect(markup).not.toContain('style');
  });

  it('is nothing for a region without initiatives', () => {
    expect(draw(none)).not.toContain('<g');
  });
});
