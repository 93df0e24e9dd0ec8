import type { PaintId } from '../../colour/paint.ts';
import type { Tile } from '../../colour/pattern.ts';
import { rubyPieces } from '../../i18n/ruby.ts';

/**
 * Markup as data, for what both the built page and a frame's script draw: React and the DOM only write it down.
 * Names and attributes are those of HTML and SVG.
 */
export interface Mark {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (Mark | string)[];
}

export function mark(name: string, attributes: Mark['attributes'], ...children: Mark['children']): Mark {
  return { name, attributes, children };
}

/** A text with its readings above their bases, as the rest of the page has them. */
export function textMarks(text: string): Mark['children'] {
  return rubyPieces(text).map(({ text: base, reading }) =>
    reading === null
      ? base
      : mark('ruby', {}, base, mark('rp', {}, '（'), mark('rt', {}, reading), mark('rp', {}, '）')),
  );
}

/** Name of a look among the ids of a page. */
export function patternId(prefix: string, paint: PaintId): string {
  return `${prefix}-${paint}`;
}

/** @param transform what brings CSS pixels to the units of the drawing; null where they are the same */
export function patternMark(id: string, { side, ground, marks }: Tile, transform: string | null): Mark {
  return mark(
    'pattern',
    {
      id,
      width: side,
      height: side,
      patternUnits: 'userSpaceOnUse',
      ...(transform !== null && { patternTransform: transform }),
    },
    mark('rect', { class: `ink-${ground}`, width: side, height: side }),
    ...marks.map((each) =>
      each.shape === 'circle'
        ? mark('circle', {
            class: `ink-${each.ink}`,
            cx: each.center[0],
            cy: each.center[1],
            r: each.radius,
          })
        : mark('polygon', {
            class: `ink-${each.ink}`,
            points: each.points.map((point) => point.join()).join(' '),
          }),
    ),
  );
}
