import { element } from '../../svgmap/markup/element.ts';
import type { PreviewContent } from './content.ts';
import type { Fonts } from './font.ts';
import { type Block, COLUMN, INK, MUTED } from './layout.ts';
import { patternFill, patterns } from './patterns.ts';
import { textLine } from './text.ts';
import { wrapped } from './wrap.ts';

const { x: LEFT, width: WIDTH } = COLUMN;
const SWATCH = { width: 34, height: 22, gap: 10 } as const;
/** Sizes of letters and distances of lines, pixels. */
const BASIS = { size: 15, leading: 22 } as const;
const LABEL = { smallest: 15, largest: 17, leading: 21 } as const;
const ROW_GAP = 6;
/** More looks than this stand in two columns. */
const MOST_ROWS = 3;

/** What the colours rest on and what each says. @param top baseline of its first line */
export function keyBlock({ key: { basis, looks } }: PreviewContent, { regular }: Fonts, top: number): Block {
  const columns = looks.length > MOST_ROWS ? 2 : 1;
  const rows = Math.ceil(looks.length / columns);
  const room = WIDTH / columns - SWATCH.width - SWATCH.gap;
  const longest = Math.max(...looks.map(({ label }) => regular.width(label)));
  const size = Math.max(LABEL.smallest, Math.min(LABEL.largest, Math.floor(room / longest)));
  const lines = wrapped(basis, regular, WIDTH / BASIS.size);
  const first = top + lines.length * BASIS.leading - 10;
  let [y, bottom] = [first, first];
  const entries = looks.map(({ paint, label }, index) => {
    if (index % rows === 0) y = first;
    const place = { x: LEFT + Math.floor(index / rows) * (WIDTH / columns), y };
    const said = wrapped(label, regular, room / size);
    y += SWATCH.height + (said.length - 1) * LABEL.leading + ROW_GAP;
    bottom = Math.max(bottom, y - ROW_GAP);
    const textLeft = place.x + SWATCH.width + SWATCH.gap;
    return [
      element('rect', {
        ...place,
        width: SWATCH.width,
        height: SWATCH.height,
        fill: patternFill('key', paint),
        stroke: INK.coast,
      }),
      ...said.map((line, row) => textLine(line, textLeft, place.y + 17 + row * LABEL.leading, { size })),
    ].join('');
  });
  const tiles = looks.map(({ paint, tile }) => [paint, tile] as const);
  return {
    markup: [
      element('defs', {}, patterns(tiles, 'key', 1)),
      ...lines.map((line, index) =>
        textLine(line, LEFT, top + index * BASIS.leading, { size: BASIS.size, fill: MUTED }),
      ),
      ...entries,
    ].join(''),
    bottom,
  };
}
