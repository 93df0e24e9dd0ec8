import { palette } from '../../colour/palette.ts';
import { htmlLanguage, type Language } from '../../i18n/language.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { DATASET } from '../../record/dataset.ts';
import { element, escaped } from '../../svgmap/markup/element.ts';
import type { Sheet } from '../../svgmap/sheet/sheet.ts';
import { FONTS, paragraph } from '../../svgmap/sheet/text.ts';
import { widthOf } from '../../svgmap/sheet/wrap.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { pngBlob, svgBlob } from '../atlas/takeAlong/png.ts';
import { dressedMarkup } from './dressedMarkup.ts';

export interface PlotSheetGiven {
  /** For the file's name. */
  name: string;
  title: string;
  /** As of when. */
  date: string;
  notes: readonly string[];
  /** Name of the atlas. */
  source: string;
  /** Whole address of the view. */
  address: string;
  language: Language;
}

/** A drawing and what is written beneath it. */
interface Plot {
  markup: string;
  width: number;
  height: number;
  lines: readonly string[];
  /** A sample of a legend, or a scale bar: those stand in rows of their own. */
  isKey: boolean;
}

const MARGIN = 24;
const GAP = 16;
const LINE = 16;
const LETTER = 12;
/** Narrower sheets would break every line of their text, wider ones would not fit a page. */
const WIDTHS = { least: 480, most: 1160 };
/** Device pixels per CSS pixel in a saved picture. */
const TIMES = 2;

/**
 * Saves every plot of a part of the page as one picture.
 * @returns the file's name
 * @throws Error where there is none, TooLargeError where the browser cannot draw it
 */
export async function savePlots(
  place: Element | null,
  format: 'svg' | 'png',
  given: PlotSheetGiven,
): Promise<string> {
  const drawings = [...(place?.querySelectorAll<SVGSVGElement>('svg[data-plot]') ?? [])];
  if (drawings.length === 0) throw new Error('no plot to save');
  const sheet = plotSheet(drawings.map(plotOf), given);
  const name = `renkei-atlas-compare-${given.name}-${DATASET.version}.${format}`;
  saveFile(format === 'svg' ? svgBlob(sheet) : await pngBlob(sheet, TIMES), name);
  return name;
}

/** With the name and value that stand beside a small map. */
function plotOf(drawing: SVGSVGElement): Plot {
  const beside = drawing.closest('.compare-multiples li');
  const { caption, plot } = drawing.dataset;
  const lines = beside
    ? [...beside.querySelectorAll('a, .compare-value')].map((each) => textOf(each))
    : caption === undefined
      ? []
      : [caption];
  return {
    markup: dressedMarkup(drawing),
    width: drawing.width.baseVal.value,
    height: drawing.height.baseVal.value,
    lines,
    isKey: plot === 'key',
  };
}

/** Without the readings, which no picture draws. */
function textOf(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return copy.textContent ?? '';
}

/** Plots in rows, with title, date, caveats and address: a drawing of its own that needs no style sheet. */
function plotSheet(plots: readonly Plot[], given: PlotSheetGiven): Sheet {
  const widest = Math.max(...plots.map(widthWithLines));
  const wholeRow = (isKey: boolean) =>
    plots.reduce((sum, plot) => sum + (plot.isKey === isKey ? widthWithLines(plot) + GAP : 0), -GAP);
  const wanted = Math.min(WIDTHS.most, Math.max(wholeRow(true), wholeRow(false)));
  const inner = Math.max(WIDTHS.least, widest, wanted);
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, lettering: Parameters<typeof paragraph>[2]) => {
    const { markup, height } = paragraph(withoutRuby(text), { x: MARGIN, y, width: inner }, lettering);
    parts.push(markup);
    y += height;
  };
  write(given.title, { size: 18, isBold: true, line: 1.4 });
  write(given.date, { size: 12.5, isMuted: true });
  y += GAP;
  for (const row of rowsOf(plots, inner)) {
    const height = Math.max(...row.map((plot) => plot.height));
    let x = MARGIN;
    for (const plot of row) {
      parts.push(
        element('g', { transform: `translate(${x} ${y + height - plot.height})` }, plot.markup),
        ...plot.lines.map((line, index) =>
          element(
            'text',
            { x, y: y + height + (index + 1) * LINE, 'font-size': LETTER, fill: palette.light.label },
            escaped(line),
          ),
        ),
      );
      x += widthWithLines(plot) + GAP;
    }
    y += height + GAP + LINE * Math.max(...row.map(({ lines }) => lines.length));
  }
  for (const note of given.notes) write(note, { size: 12 });
  write(`${given.source} ${DATASET.version}`, { size: 11, isMuted: true });
  write(given.address, { size: 11, isMuted: true });
  const size = { width: inner + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      lang: htmlLanguage(given.language),
      'font-family': FONTS,
      role: 'img',
      'aria-label': withoutRuby(given.title),
    },
    element('rect', { ...size, fill: palette.light.paper }),
    ...parts,
  );
  return { markup, ...size };
}

/** What is written beneath a drawing may be wider than it. */
function widthWithLines({ width, lines }: Plot): number {
  return Math.max(width, ...lines.map((line) => widthOf(line) * LETTER));
}

function rowsOf(plots: readonly Plot[], most: number): Plot[][] {
  const rows: Plot[][] = [];
  let left = 0;
  for (const plot of plots) {
    const row = rows.at(-1);
    const width = widthWithLines(plot);
    if (row && width <= left && row[0]?.isKey === plot.isKey) row.push(plot);
    else {
      rows.push([plot]);
      left = most;
    }
    left -= width + GAP;
  }
  return rows;
}
