import type { Box } from '../../../src/svgmap/boxes.ts';
import type { Callout } from '../../../src/svgmap/callouts.ts';
import type { Label } from '../../../src/svgmap/labels.ts';

/** Width of a text by its own rule, not the code's: kana and kanji as wide as high, Latin letters 0.58 of that. */
function wide(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x250 ? 0.58 : 1), 0);
}

/** Room of a name's letters, and of those beneath it, a line being as high as its letters. */
export function boxesOf({ name, x, y, under }: Label, size: number): Box[] {
  const row = (text: string, middle: number, letters: number): Box => {
    const half = (wide(text) * letters) / 2;
    return { left: x - half, right: x + half, top: middle - letters / 2, bottom: middle + letters / 2 };
  };
  const own = row(name, y, size);
  // In the picture, its baseline is 1.5 of its own ems below.
  return under === undefined ? [own] : [own, row(under, y + 1.5 * 0.7 * size, 0.7 * size)];
}

/** Room of the letters of a name beside its region. */
export function boxOfCallout({ lines, x, y, side, shape: { near } }: Callout, size: number): Box {
  const [nearX, nearY] = [x + near[0] * size, y + near[1] * size];
  const width = Math.max(...lines.map(wide)) * size;
  const height = lines.length * 1.2 * size;
  const left = { left: nearX - width, right: nearX, top: nearX - width / 2, bottom: nearX - width / 2 }[side];
  const top = { left: nearY - height / 2, right: nearY - height / 2, top: nearY - height, bottom: nearY }[
    side
  ];
  return { left, top, right: left + width, bottom: top + height };
}

/** Pairs of boxes of different owners that share room, by the names of these. */
export function overlapping(owners: readonly { name: string; boxes: readonly Box[] }[]): string[] {
  return owners.flatMap((one, index) =>
    owners.slice(0, index).flatMap((other) => {
      const share = one.boxes.some((a) =>
        other.boxes.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1e-6 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1e-6,
        ),
      );
      return share ? [`${other.name} × ${one.name}`] : [];
    }),
  );
}
