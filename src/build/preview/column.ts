import type { PaintList } from '../../colour/paint.ts';
import type { PreviewContent } from './content.ts';
import { element } from './element.ts';
import type { Fonts } from './font.ts';
import { COLUMN, INK, LINE, MUTED, PLATE } from './layout.ts';
import { titleLines, wrapped } from './lines.ts';
import { patternFill, patterns } from './patterns.ts';
import { textLine } from './text.ts';

const { x: LEFT, width: WIDTH } = COLUMN;
const SWATCH = { width: 34, height: 22 } as const;

/** The text of a sheet, from the site's name above to the small print at its foot. */
export function column(content: PreviewContent, paints: PaintList, fonts: Fonts): string {
  const heading = headingBlock(content, fonts);
  const facts = factsBlock(content, fonts, heading.bottom + 34);
  const key = keyBlock(content, paints, fonts, facts.bottom + 24);
  return [
    textLine(content.siteName, LEFT, COLUMN.y + 20, { size: 22, isBold: true }),
    heading.markup,
    facts.markup,
    key.markup,
    smallPrint(content, fonts),
  ].join('');
}

interface Block {
  markup: string;
  /** Where the next block may begin, pixels from the top of the sheet. */
  bottom: number;
}

function headingBlock({ kind, title, otherName }: PreviewContent, fonts: Fonts): Block {
  const { lines, size } = titleLines(title, fonts.bold, WIDTH);
  const markup: string[] = [];
  let y = COLUMN.y + 76;
  if (kind !== null) {
    markup.push(textLine(kind, LEFT, y, { size: 20, fill: MUTED }));
    y += 10;
  }
  for (const line of lines) {
    y += size * (line === lines[0] ? 1.02 : 1.24);
    markup.push(textLine(line, LEFT, y, { size, isBold: true }));
  }
  if (otherName !== null) {
    y += 36;
    markup.push(textLine(otherName, LEFT, y, { size: 20, fill: MUTED }));
  }
  return { markup: markup.join(''), bottom: y };
}

function factsBlock({ facts }: PreviewContent, { regular, bold }: Fonts, top: number): Block {
  const [size, valueSize] = [19, 24];
  const values = LEFT + Math.max(...facts.map(({ label }) => regular.width(label))) * size + 22;
  const markup: string[] = [];
  let y = top;
  for (const { label, value, note } of facts) {
    markup.push(rule(y));
    y += 31;
    markup.push(textLine(label, LEFT, y, { size, fill: MUTED }));
    wrapped(value, bold, (LEFT + WIDTH - values) / valueSize).forEach((line, index) => {
      if (index > 0) y += 30;
      markup.push(textLine(line, values, y, { size: valueSize, isBold: true }));
    });
    for (const line of note === null ? [] : wrapped(note, regular, (LEFT + WIDTH - values) / 17)) {
      y += 25;
      markup.push(textLine(line, values, y, { size: 17, fill: MUTED }));
    }
    y += 13;
  }
  markup.push(rule(y));
  return { markup: markup.join(''), bottom: y };
}

/** One look takes the whole width; several stand in two columns. */
function keyBlock({ key }: PreviewContent, paints: PaintList, { regular }: Fonts, top: number): Block {
  const isAlone = key.looks.length === 1;
  const [columns, size, leading] = isAlone ? [1, 18, 25] : [2, 17, 32];
  const markup: string[] = [
    element(
      'defs',
      {},
      patterns(
        [...paints.tiles].filter(([paint]) => key.looks.some((look) => look.paint === paint)),
        'key',
        1,
      ),
    ),
  ];
  let y = top;
  for (const line of wrapped(key.basis, regular, WIDTH / 16)) {
    markup.push(textLine(line, LEFT, y, { size: 16, fill: MUTED }));
    y += 24;
  }
  const perColumn = Math.ceil(key.looks.length / columns);
  key.looks.forEach(({ paint, label }, index) => {
    const x = LEFT + Math.floor(index / perColumn) * (WIDTH / columns);
    const rowTop = y + (index % perColumn) * leading - 14;
    markup.push(
      element('rect', {
        x,
        y: rowTop,
        ...SWATCH,
        fill: patternFill('key', paint),
        stroke: INK.coast,
        'stroke-width': 1,
      }),
    );
    const textLeft = x + SWATCH.width + 10;
    const room = WIDTH / columns - SWATCH.width - 10;
    wrapped(label, regular, room / size).forEach((line, row) => {
      markup.push(textLine(line, textLeft, rowTop + 17 + row * leading, { size }));
    });
  });
  return { markup: markup.join(''), bottom: y + perColumn * leading };
}

/** At the foot, on the level of the plate's lower edge: the date, and that this is nobody's official site. */
function smallPrint({ asOf, notOfficial, credit }: PreviewContent, { regular }: Fonts): string {
  const lines = [asOf, ...wrapped(notOfficial, regular, WIDTH / 18)];
  const bottom = PLATE.y + PLATE.height + 26;
  return [
    ...lines.map((line, index) =>
      textLine(line, LEFT, bottom - (lines.length - 1 - index) * 27, { size: 18, fill: MUTED }),
    ),
    textLine(credit, PLATE.x + PLATE.width, bottom, { size: 14, fill: MUTED, anchor: 'end' }),
  ].join('');
}

function rule(y: number): string {
  return element('path', { d: `M${LEFT} ${y}h${WIDTH}`, stroke: LINE, 'stroke-width': 1.5 });
}
