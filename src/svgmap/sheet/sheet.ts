import { palette } from '../../colour/palette.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { plainDress } from '../markup/dress.ts';
import { element, escaped } from '../markup/element.ts';
import type { ViewPicture } from '../viewPicture.ts';
import type { SheetContent, SheetInset } from './content.ts';
import { legendBlock } from './legend.ts';
import { insetPlates, plate } from './plate.ts';
import { scaleMarkup } from './scale.ts';
import { sizeOf } from './size.ts';
import { type Block, FONTS, paragraph } from './text.ts';

/** A sheet as a file, and its size in CSS pixels. */
export interface Sheet {
  markup: string;
  width: number;
  height: number;
}

const MARGIN = 24;
/** A narrower sheet would break every line of its text. */
const LEAST_WIDTH = 320;

/**
 * A map with all that must stand beside it, as an SVG document of its own: title, legend, what it rests on, date,
 * credit, address. Colours and fonts are written into it; nothing is fetched, no style sheet or script is needed.
 */
export function drawSheet(
  picture: ViewPicture,
  content: SheetContent,
  insets: readonly SheetInset[] = [],
): Sheet {
  const map = sizeOf(picture);
  const inner = Math.max(map.width, LEAST_WIDTH);
  const dress = plainDress(picture.zoom, 1);
  const says = plain(content);
  let y = MARGIN;
  const parts: string[] = [];
  const add = (gap: number, draw: (place: { x: number; y: number; width: number }) => Block) => {
    const { markup, height } = draw({ x: MARGIN, y: y + gap, width: inner });
    parts.push(markup);
    y += gap + height;
  };
  add(0, (place) => paragraph(says.title, place, { size: 20, isBold: true, line: 1.35 }));
  add(2, (place) => paragraph(`${says.place}　${says.date}`, place, { size: 13.5, isMuted: true }));
  add(10, ({ x, y: top }) => ({
    markup:
      plate(picture, 'map', x, top) +
      insetPlates(insets, picture, x, top) +
      scaleMarkup(picture, { x, y: top }),
    height: map.height,
  }));
  add(14, (place) => legendBlock(says.legend, place, dress, 'key'));
  add(6, (place) => paragraph(says.explanation, place, { size: 12.5 }));
  for (const line of says.basis) add(3, (place) => paragraph(line, place, { size: 12.5 }));
  add(12, ({ x, y: top, width }) => ({
    markup: element('path', { d: `M${x} ${top}h${width}`, stroke: palette.light.prefecture }),
    height: 0,
  }));
  add(8, (place) => paragraph(`${says.siteName}　${says.notOfficial}`, place, { size: 11.5 }));
  for (const line of says.credit) add(0, (place) => paragraph(line, place, { size: 11, isMuted: true }));
  add(0, (place) => paragraph(says.address, place, { size: 11, isMuted: true }));
  const size = { width: inner + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      lang: says.language,
      'xml:lang': says.language,
      'font-family': FONTS,
      role: 'img',
      'aria-labelledby': 'sheet-title sheet-desc',
    },
    element('title', { id: 'sheet-title' }, escaped(`${says.title} – ${says.place}`)),
    element('desc', { id: 'sheet-desc' }, escaped([says.date, says.explanation, ...says.basis].join(' '))),
    element('rect', { ...size, fill: palette.light.paper }),
    ...parts,
  );
  return { markup, ...size };
}

/** As it is kept in a file. */
export function sheetFile({ markup }: Sheet): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

/** No file knows how to draw readings. */
function plain(content: SheetContent): SheetContent {
  return {
    ...content,
    title: withoutRuby(content.title),
    place: withoutRuby(content.place),
    date: withoutRuby(content.date),
    explanation: withoutRuby(content.explanation),
    basis: content.basis.map(withoutRuby),
    credit: content.credit.map(withoutRuby),
    siteName: withoutRuby(content.siteName),
    notOfficial: withoutRuby(content.notOfficial),
    address: withoutRuby(content.address),
    legend: content.legend.map(({ sample, label, note }) => ({
      sample,
      label: withoutRuby(label),
      note: note && withoutRuby(note),
    })),
  };
}
