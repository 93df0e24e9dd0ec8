import type { FrameColours } from './frameColours.ts';
import { type Mark, mark, patternId, patternMark, textMarks } from './markTree.ts';

/** What can be seen on the picture that the legend stands beside. */
interface Seen {
  codes: readonly string[];
  /** A line that parts members by a prefecture's own scheme. */
  hasScheme: boolean;
}

const PREFIX = 'embed-legend';
const BOX = { class: 'swatch', viewBox: '0 0 28 20', width: 28, height: 20, 'aria-hidden': 'true' };

/** The legend of a view: the looks that are on the picture, and no other. */
export function frameLegend(colours: FrameColours, view: number, { codes, hasScheme }: Seen): Mark[] {
  const shown = colours.views[view];
  if (!shown) throw new Error(`no colours for view ${view}`);
  const known = new Map(colours.codes.map((code, index) => [code, shown.looks[index] ?? -1]));
  const looks = new Set(codes.map((code) => known.get(code) ?? -1));
  const used = new Set([...looks].flatMap((look) => shown.paints[look]?.items ?? []));
  const items = shown.items.filter((_, index) => used.has(index));
  const paragraphs = (texts: readonly string[]) => texts.map((text) => mark('p', {}, ...textMarks(text)));
  return [
    mark('h2', {}, ...textMarks(colours.title)),
    mark('p', { class: 'frame-date' }, ...textMarks(shown.date)),
    mark(
      'ul',
      { class: 'frame-looks' },
      ...items.map(({ paint, label, note }) =>
        mark('li', {}, swatch(colours, paint), ...labelled(label, note)),
      ),
      ...(hasScheme ? [mark('li', {}, schemeLine(), ...labelled(colours.scheme, null))] : []),
    ),
    // What makes a colour honest is never folded away.
    ...paragraphs([colours.nothing, ...(items.length > 0 ? shown.basis : [])]),
    mark(
      'details',
      { class: 'frame-about' },
      mark('summary', {}, ...textMarks(colours.about)),
      ...paragraphs([colours.explanation]),
    ),
  ];
}

function labelled(label: string, note: string | null): Mark[] {
  return [
    mark('span', {}, ...textMarks(label)),
    ...(note === null ? [] : [mark('span', { class: 'frame-note' }, ...textMarks(note))]),
  ];
}

function swatch({ tiles }: FrameColours, paint: string): Mark {
  const tile = tiles[paint];
  if (!tile) throw new Error(`no tile for ${paint}`);
  const id = patternId(PREFIX, paint);
  return mark(
    'svg',
    BOX,
    mark('defs', {}, patternMark(id, tile, null)),
    mark('rect', { width: 28, height: 20, fill: `url(#${id})` }),
  );
}

function schemeLine(): Mark {
  return mark(
    'svg',
    { ...BOX, class: 'swatch-line' },
    mark('path', { class: 'map-line map-line-scheme', d: 'M0 10h28' }),
  );
}
