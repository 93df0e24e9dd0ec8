import { palette } from '../../colour/palette.ts';
import type { Dress } from '../markup/dress.ts';
import { element } from '../markup/element.ts';
import { patternId, patterns } from '../markup/patterns.ts';
import type { LegendLine, Sample } from './content.ts';
import { type Block, paragraph } from './text.ts';

const SWATCH = { width: 28, height: 20 } as const;
const GAP = 10;
const COLUMN_GAP = 20;
/** A narrower column would break every line. */
const LEAST_COLUMN = 210;
const MOST_COLUMNS = 4;
const SIZE = 12.5;
const BETWEEN = 7;

/** The legend in as many columns as have room, filled one after the other to about the same height. */
export function legendBlock(
  lines: readonly LegendLine[],
  { x, y, width }: { x: number; y: number; width: number },
  dress: Dress,
  prefix: string,
): Block {
  const fitting = Math.floor((width + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP));
  const columns = Math.max(1, Math.min(fitting, MOST_COLUMNS, lines.length));
  const column = (width - (columns - 1) * COLUMN_GAP) / columns;
  const blocks = keptTogether(lines).map((block) => (left: number, top: number): Block => {
    let height = 0;
    const markup = block.map((line) => {
      const drawn = row(line, left, top + height, column, dress, prefix);
      height += drawn.height + BETWEEN;
      return drawn.markup;
    });
    return { markup: markup.join(''), height };
  });
  const heights = blocks.map((draw) => draw(0, 0).height);
  const goal = fittingHeight(heights, columns);
  let [index, top, height] = [0, 0, 0];
  const markup = blocks.map((draw, at) => {
    const own = heights[at] ?? 0;
    if (top > 0 && top + own > goal && index < columns - 1) [index, top] = [index + 1, 0];
    const { markup: drawn } = draw(x + index * (column + COLUMN_GAP), y + top);
    top += own;
    height = Math.max(height, top);
    return drawn;
  });
  const tiles = lines.flatMap(({ sample }) =>
    sample?.kind === 'tile' ? [[sample.paint, sample.tile] as const] : [],
  );
  return {
    markup:
      element(
        'defs',
        {},
        patterns(tiles, prefix, () => 1, dress),
      ) + markup.join(''),
    height,
  };
}

/** No heading stands alone at the foot of a column. */
function keptTogether(lines: readonly LegendLine[]): LegendLine[][] {
  const blocks: LegendLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last?.at(-1)?.sample === null) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** The least height at which all rows have room in so many columns, in their order. */
function fittingHeight(heights: readonly number[], columns: number): number {
  const total = heights.reduce((sum, each) => sum + each, 0);
  for (let goal = Math.max(total / columns, ...heights); ; goal += 4) {
    let [used, top] = [1, 0];
    for (const each of heights) {
      if (top > 0 && top + each > goal) [used, top] = [used + 1, 0];
      top += each;
    }
    if (used <= columns) return goal;
  }
}

function row(
  { sample, label, note }: LegendLine,
  x: number,
  y: number,
  width: number,
  dress: Dress,
  prefix: string,
): Block {
  if (sample === null) {
    const { markup, height } = paragraph(label, { x, y, width }, { size: 12, isBold: true });
    return { markup, height: height - 2 };
  }
  const text = { x: x + SWATCH.width + GAP, width: width - SWATCH.width - GAP };
  const name = paragraph(label, { ...text, y }, { size: SIZE });
  const more =
    note === null ? null : paragraph(note, { ...text, y: y + name.height }, { size: 11, isMuted: true });
  return {
    markup: swatch(sample, x, y, dress, prefix) + name.markup + (more?.markup ?? ''),
    height: Math.max(SWATCH.height + 2, name.height + (more?.height ?? 0)),
  };
}

function swatch(sample: Sample, x: number, y: number, dress: Dress, prefix: string): string {
  const box = { x: x + 0.5, y: y + 0.5, ...SWATCH };
  const rim = { stroke: palette.light.coast, 'stroke-width': 1 };
  if (sample.kind === 'scheme')
    return element('path', {
      d: `M${box.x} ${y + SWATCH.height / 2}h${SWATCH.width}`,
      ...dress.line('scheme'),
    });
  if (sample.kind === 'land') return element('rect', { ...box, ...dress.land, ...rim });
  // A pattern begins at the corner of the drawing; within a group of its own, at that of the swatch.
  return element(
    'g',
    { transform: `translate(${box.x} ${box.y})` },
    element('rect', { ...SWATCH, fill: `url(#${patternId(prefix, sample.paint)})`, ...rim }),
  );
}
