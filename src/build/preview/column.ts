import { element } from '../../svgmap/markup/element.ts';
import type { PreviewContent } from './content.ts';
import type { Fonts } from './font.ts';
import { keyBlock } from './key.ts';
import { type Block, COLUMN, LINE, MUTED, PLATE } from './layout.ts';
import { titleLines } from './lines.ts';
import { textLine } from './text.ts';
import { wrapped } from './wrap.ts';

const { x: LEFT, width: WIDTH } = COLUMN;
/** Baseline of the last line. */
const BOTTOM = COLUMN.y + COLUMN.height;

/** Shares of its size a title is made smaller by, until all that follows has room above the small print. */
const SMALLER_TITLES = [0.94, 0.88, 0.82, 0.76, 0.7];
const LEAST_GAP = 18;

/**
 * The text of a sheet, from the site's name above to the small print at its foot.
 * `isCrowded` where even the smallest title leaves too little room between the two.
 */
export function column(content: PreviewContent, fonts: Fonts): { markup: string; isCrowded: boolean } {
  const print = smallPrint(content, fonts);
  const fitted = (share: number) => {
    const heading = headingBlock(content, fonts, share);
    const facts = factsBlock(content, fonts, heading.bottom + 28);
    const key = keyBlock(content, fonts, facts.bottom + 24);
    return {
      markup: heading.markup + facts.markup + key.markup,
      isCrowded: key.bottom + LEAST_GAP > print.top,
    };
  };
  let best = fitted(1);
  for (const share of SMALLER_TITLES) {
    if (best.isCrowded) best = fitted(share);
  }
  return {
    markup:
      textLine(content.siteName, LEFT, COLUMN.y + 20, { size: 22, isBold: true }) +
      best.markup +
      print.markup,
    isCrowded: best.isCrowded,
  };
}

function headingBlock({ kind, title, otherName }: PreviewContent, fonts: Fonts, share: number): Block {
  const { lines, size } = titleLines(title, fonts.bold, WIDTH, share);
  const markup: string[] = [];
  let y = COLUMN.y + 62;
  if (kind !== null) {
    const kindSize = Math.floor(Math.min(20, WIDTH / fonts.regular.width(kind)));
    markup.push(textLine(kind, LEFT, y, { size: kindSize, fill: MUTED }));
    y += 14;
  }
  lines.forEach((line, index) => {
    y += size * (index === 0 ? 1.02 : 1.24);
    markup.push(textLine(line, LEFT, y, { size, isBold: true }));
  });
  if (otherName !== null) {
    y += 40;
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
    y += 29;
    markup.push(textLine(label, LEFT, y, { size, fill: MUTED }));
    wrapped(value, bold, (LEFT + WIDTH - values) / valueSize).forEach((line, index) => {
      if (index > 0) y += 30;
      markup.push(textLine(line, values, y, { size: valueSize, isBold: true }));
    });
    for (const line of note === null ? [] : wrapped(note, regular, (LEFT + WIDTH - values) / 16)) {
      y += 22;
      markup.push(textLine(line, values, y, { size: 16, fill: MUTED }));
    }
    y += 12;
  }
  markup.push(rule(y));
  return { markup: markup.join(''), bottom: y };
}

/** At the foot: the date, that this is nobody's official site, and below the plate whose borders they are. */
function smallPrint(
  { asOf, notOfficial, credit }: PreviewContent,
  { regular }: Fonts,
): { markup: string; top: number } {
  const size = 17;
  const lines = [asOf, ...wrapped(notOfficial, regular, WIDTH / size)];
  const first = BOTTOM - (lines.length - 1) * 25;
  const markup = [
    ...lines.map((line, index) => textLine(line, LEFT, first + index * 25, { size, fill: MUTED })),
    ...wrapped(credit, regular, PLATE.width / 13).map((line, index) =>
      textLine(line, PLATE.x, PLATE.y + PLATE.height + 24 + index * 18, { size: 13, fill: MUTED }),
    ),
  ];
  return { markup: markup.join(''), top: first - size };
}

function rule(y: number): string {
  return element('path', { d: `M${LEFT} ${y}h${WIDTH}`, stroke: LINE, 'stroke-width': 1.5 });
}
