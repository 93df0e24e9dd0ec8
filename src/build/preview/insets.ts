import { element } from '../../svgmap/markup/element.ts';
import { INSETS, type PictureMaker } from '../pictures.ts';
import type { PreviewVoice } from './content.ts';
import type { Fonts } from './font.ts';
import { INK, PLATE } from './layout.ts';
import { plate } from './plate.ts';
import { textLine } from './text.ts';
import { wrapped } from './wrap.ts';

const HEIGHT = 92;
const GAP = 12;

/** The far islands in frames of their own, in the open sea of the north-west. */
export function insets(pictures: PictureMaker, { words }: PreviewVoice, { regular }: Fonts): string {
  let x = PLATE.x + GAP;
  return INSETS.flatMap(({ id, bounds }) => {
    const picture = pictures.inset(bounds, 200);
    const box = {
      x,
      y: PLATE.y + GAP,
      width: (HEIGHT * picture.frame.width) / picture.frame.height,
      height: HEIGHT,
    };
    x += box.width + GAP;
    const names = wrapped(words.map[id], regular, box.width / 13);
    return [
      plate(picture, box, { prefix: id, landInk: 'coast' }),
      element('rect', { ...box, fill: 'none', stroke: INK.coast, 'stroke-width': 1 }),
      ...names.map((line, row) => textLine(line, box.x, box.y + HEIGHT + 17 + row * 17, { size: 13 })),
    ];
  }).join('');
}
