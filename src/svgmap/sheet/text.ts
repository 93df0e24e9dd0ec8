import { palette } from '../../colour/palette.ts';
import { element, escaped } from '../markup/element.ts';
import { wrapped } from './wrap.ts';

/** Text of less weight; the pages' own (ui/styles/base.css). */
const MUTED = '#5c574d';
/** As on the pages; kept on the root, for all texts. */
export const FONTS =
  "'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans CJK JP', 'Noto Sans JP', Meiryo, sans-serif";

export interface Block {
  markup: string;
  /** CSS pixels. */
  height: number;
}

interface Lettering {
  size: number;
  isBold?: boolean;
  isMuted?: boolean;
  /** Height of a line in ems. */
  line?: number;
}

/** A paragraph, broken by hand, with its top left corner at (x, y); CSS pixels. */
export function paragraph(
  text: string,
  { x, y, width }: { x: number; y: number; width: number },
  { size, isBold = false, isMuted = false, line = 1.5 }: Lettering,
): Block {
  // Bold letters are a little wider.
  const lines = wrapped(text, width / (isBold ? size * 1.04 : size));
  return {
    markup: lines
      .map((each, index) =>
        element(
          'text',
          {
            x,
            y: y + (index + 0.5) * size * line + size * 0.36,
            'font-size': size,
            'font-weight': isBold ? 600 : undefined,
            fill: isMuted ? MUTED : palette.light.label,
          },
          escaped(each),
        ),
      )
      .join(''),
    height: lines.length * size * line,
  };
}
