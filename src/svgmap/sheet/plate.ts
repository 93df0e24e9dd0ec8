import { palette } from '../../colour/palette.ts';
import type { Size } from '../../geo/camera.ts';
import { widthOf } from '../../view/nameLines.ts';
import type { Box } from '../boxes.ts';
import { plainDress } from '../markup/dress.ts';
import { element, escaped } from '../markup/element.ts';
import { mapMarkup } from '../markup/mapMarkup.ts';
import type { ViewPicture } from '../viewPicture.ts';
import type { SheetInset } from './content.ts';
import { scaleMarkup } from './scale.ts';
import { sizeOf } from './size.ts';

/** A map from this width on has its insets side by side in the north-west, as on the page. */
const WIDE = 704;
const EDGE = 10;
/** A smaller inset has no room for a scale bar. */
const LEAST_SCALED = 100;
const LABEL = { size: 10.5, height: 16 } as const;

/**
 * A map within its neat line, with its corner at (x, y); CSS pixels.
 * @param landInk darker land for maps so small that pale islands would not be seen
 */
export function plate(
  picture: ViewPicture,
  prefix: string,
  x: number,
  y: number,
  landInk: 'land' | 'coast' = 'land',
): string {
  const { frame, unitsPerPixel, zoom } = picture;
  const size = sizeOf(picture);
  const box = { x, y, ...size };
  const dress = plainDress(zoom, unitsPerPixel);
  return [
    element('rect', { ...box, fill: palette.light.sea }),
    element(
      'svg',
      { ...box, viewBox: `0 0 ${frame.width} ${frame.height}` },
      mapMarkup(picture, { dress: { ...dress, land: dress.fill(landInk) }, prefix, isLinked: false }),
    ),
    element('rect', { ...box, fill: 'none', stroke: palette.light.coast, 'stroke-width': 1 }),
  ].join('');
}

/** Where insets stand: in the open sea of the north-west, or where a narrow map has room for them; CSS pixels. */
export function insetPlaces(insets: readonly SheetInset[], { width, height }: Size): Box[] {
  let [left, bottom] = [EDGE, height - EDGE];
  return insets.map((inset) => {
    const size = insetSize(inset);
    const isWide = width >= WIDE;
    const [x, y] = isWide ? [left, EDGE] : [width - EDGE - size.width, bottom - size.height];
    left += size.width + EDGE;
    bottom -= size.height + EDGE / 2;
    return { left: x, top: y, right: x + size.width, bottom: y + size.height };
  });
}

/** With its name beneath it, which may be the wider of the two. */
function insetSize({ label, picture }: SheetInset): Size {
  const { width, height } = sizeOf(picture);
  return { width: Math.max(width, widthOf(label) * LABEL.size + 8), height: height + LABEL.height };
}

/** The far parts of the country over the map whose corner is at (x, y). */
export function insetPlates(insets: readonly SheetInset[], main: ViewPicture, x: number, y: number): string {
  const places = insetPlaces(insets, sizeOf(main));
  return insets
    .map((inset, index) => {
      const { left = 0, top = 0, right = 0 } = places[index] ?? {};
      return insetPlate(inset, `inset${index}`, x + right - sizeOf(inset.picture).width, x + left, y + top);
    })
    .join('');
}

/** @param x of the picture, @param left of its name */
function insetPlate(
  { label, picture }: SheetInset,
  prefix: string,
  x: number,
  left: number,
  y: number,
): string {
  const { width, height } = sizeOf(picture);
  const { paper, label: ink } = palette.light;
  const labelWidth = insetSize({ label, picture }).width + 1;
  return [
    element('rect', { x: left - 0.5, y: y + height, width: labelWidth, height: LABEL.height, fill: paper }),
    element(
      'text',
      {
        x: left + 4,
        y: y + height + LABEL.height / 2 + LABEL.size * 0.36,
        'font-size': LABEL.size,
        fill: ink,
      },
      escaped(label),
    ),
    plate(picture, prefix, x, y, 'coast'),
    width < LEAST_SCALED ? '' : scaleMarkup(picture, { x: x + width / 2, y, longest: width / 2 - 10 }),
  ].join('');
}
