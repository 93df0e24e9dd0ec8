import type { ColourView } from '../../../colour/paint.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Words } from '../../../i18n/shape.ts';
import { DATASET } from '../../../record/dataset.ts';
import { LAST_YEAR } from '../../../record/timeline.ts';
import type { LegendLine, SheetContent } from '../../../svgmap/sheet/content.ts';
import type { ViewPicture } from '../../../svgmap/viewPicture.ts';
import type { ColourLegend } from '../../../view/models/colourLegend.ts';

interface ContentOptions {
  picture: ViewPicture;
  legend: ColourLegend;
  view: ColourView & { only?: string | null };
  place: string;
  address: string;
  language: Language;
  words: Words;
}

/** What a sheet says about its map: the legend of the page, and whatever else is drawn. */
export function sheetContent(options: ContentOptions): SheetContent {
  const { legend, view, place, address, language, words } = options;
  const { site, map, mapData, takeAlong } = words;
  return {
    language: language === 'en' ? 'en' : 'ja',
    title: legend.title,
    place,
    // The record does not reach to the end of its last year.
    date:
      view.year === null || view.year === LAST_YEAR
        ? site.asOf
        : takeAlong.asOf(site.date(`${view.year}-12-31`)),
    legend: [...coloursOf(options), ...whatElseIsDrawn(options)],
    explanation: legend.explanation,
    basis: [...onlyOf(options), ...legend.basis],
    // A picture that is found years later must tell which data it shows.
    credit: [map.credit, map.borders, mapData.version(DATASET.version, DATASET.date)],
    siteName: site.name,
    notOfficial: site.notOfficial,
    address: takeAlong.address(address),
  };
}

/** A part of the map under a veil must say so: a file travels without the page. One sentence, or none. */
export function onlyOf({ legend, view, words }: Pick<ContentOptions, 'legend' | 'view' | 'words'>): string[] {
  const item = legend.items.find(({ id }) => id === view.only);
  return item ? [words.colouring.filter.chosen(item.label, item.note ?? '')] : [];
}

/** The entries of the page's legend; where they are of two kinds, each under its heading. */
function coloursOf({ legend, view, words }: ContentOptions): LegendLine[] {
  const lines = legend.items.map(
    ({ paint, tile, label, note }): LegendLine => ({ sample: { kind: 'tile', paint, tile }, label, note }),
  );
  const firstForm = legend.items.findIndex(({ paint }) => paint.startsWith('form-'));
  if (view.mode.color !== 'lead' || firstForm < 0) return lines;
  const heading = (label: string): LegendLine => ({ sample: null, label, note: null });
  return [
    heading(words.legend.families),
    ...lines.slice(0, firstForm),
    heading(words.legend.forms),
    ...lines.slice(firstForm),
  ];
}

/** What the colours' legend need not say: it is of every colouring, and not of every view. */
function whatElseIsDrawn({ picture, words }: ContentOptions): LegendLine[] {
  const line = (sample: LegendLine['sample'], label: string): LegendLine => ({ sample, label, note: null });
  const hasScheme = picture.lines.some(({ kind }) => kind === 'scheme');
  return [
    ...(hasScheme ? [line({ kind: 'scheme' }, words.takeAlong.scheme)] : []),
    line({ kind: 'land' }, words.colouring.entries.nothing),
  ];
}
