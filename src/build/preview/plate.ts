import { element } from '../../svgmap/markup/element.ts';
import type { Picture } from '../../svgmap/picture.ts';
import type { BorderKind } from '../../view/borders.ts';
import { type Box, INK } from './layout.ts';
import { patternFill, patterns } from './patterns.ts';

interface LineLook {
  stroke: string;
  /** Pixels. */
  width: number;
  dashes?: readonly number[];
}

/** As in ui/styles/map.css, a little stronger: previews are shown at half their size and less. */
const LINES: Readonly<Record<BorderKind, LineLook>> = {
  outside: { stroke: INK.prefecture, width: 0.5 },
  municipality: { stroke: INK.municipality, width: 1.2 },
  prefecture: { stroke: INK.prefecture, width: 1 },
  scheme: { stroke: INK.outline, width: 1.4, dashes: [5, 3] },
  outline: { stroke: INK.outline, width: 1.5 },
};

const COAST: LineLook = { stroke: INK.coast, width: 0.9 };

/** What lies around the subject of a map, as in the style sheet. */
const DIMMED = 0.4;

interface PlateLook {
  /** Names its patterns apart from those of other plates on the sheet. */
  prefix: string;
  landInk?: 'land' | 'coast';
  /** How strong lines and patterns are: 1 on the map of a region, less where regions are small. */
  strength?: number;
}

/** A picture on its plate: fitted whole into a box, with what the picture holds beyond its frame around it. */
export function plate(
  picture: Picture,
  box: Box,
  { prefix, landInk = 'land', strength = 1 }: PlateLook,
): string {
  const { frame, land, areas, lines, marks, tiles } = picture;
  const unit = strength / plateScale(picture, box);
  const hasFocus = areas.some(({ isFocus }) => isFocus);
  return element(
    'svg',
    { ...box, viewBox: `0 0 ${frame.width} ${frame.height}`, preserveAspectRatio: 'xMidYMid meet' },
    element('defs', {}, patterns(tiles, prefix, unit)),
    element('path', { d: land, fill: INK[landInk] }),
    ...areas.map(({ path, paint, isFocus }) =>
      paint === null
        ? ''
        : element('path', {
            d: path,
            fill: patternFill(prefix, paint),
            opacity: hasFocus && !isFocus ? DIMMED : undefined,
          }),
    ),
    // Above the areas: harbours and islets would otherwise stand without an edge.
    line(land, COAST, unit),
    ...lines.map(({ kind, path }) => line(path, LINES[kind], unit)),
    ...marks.map(({ x, y }) => element('circle', { cx: x, cy: y, r: 2 * unit, fill: INK.coast })),
  );
}

/** Pixels per unit of the picture where it is fitted into a box. */
export function plateScale({ frame }: Picture, box: Box): number {
  return Math.min(box.width / frame.width, box.height / frame.height);
}

function line(path: string, { stroke, width, dashes }: LineLook, unit: number): string {
  return element('path', {
    d: path,
    fill: 'none',
    stroke,
    'stroke-width': width * unit,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes?.map((dash) => Number((dash * unit).toFixed(2))).join(' '),
  });
}
