import type { Atlas } from '../../record/atlas.ts';
import type { Region } from '../../record/types.ts';
import type { Picture } from '../../svgmap/picture.ts';
import { municipalityName } from '../../view/voice.ts';
import type { PreviewVoice } from './content.ts';
import type { Fonts } from './font.ts';
import type { Box } from './layout.ts';
import { plateScale } from './plate.ts';
import { textLine } from './text.ts';

const SIZES = { central: 22, member: 17 } as const;
/** A central city is always named, beside its hall if need be; in heights of its letters. */
const SHIFTS = [0, -1, 1, -1.5, 1.5];
const EDGE = 6;

interface Candidate {
  name: string;
  isCentral: boolean;
  /** Middle of the name, pixels on the sheet. */
  x: number;
  y: number;
  width: number;
}

/**
 * Names of a region's members, where there is room: the central cities first, then from north to south.
 * The page's own map measures every letter as a square; here the font is known, and English names fit too.
 */
export function memberNames(
  atlas: Atlas,
  region: Region,
  picture: Picture,
  box: Box,
  voice: PreviewVoice,
  fonts: Fonts,
): string {
  const scale = plateScale(picture, box);
  const { frame } = picture;
  const candidates = region.members.flatMap(({ code }): Candidate[] => {
    const municipality = atlas.municipality(code);
    if (municipality.hall === null) return [];
    const [x, y] = frame.project(municipality.hall);
    const name = municipalityName(voice, municipality);
    const isCentral = region.centralCities.includes(code);
    return [
      {
        name,
        isCentral,
        x: box.x + box.width / 2 + (x - frame.width / 2) * scale,
        y: box.y + box.height / 2 + (y - frame.height / 2) * scale,
        width: isCentral ? fonts.bold.width(name) * SIZES.central : fonts.regular.width(name) * SIZES.member,
      },
    ];
  });
  const taken: Box[] = [];
  return candidates
    .sort((a, b) => Number(b.isCentral) - Number(a.isCentral) || a.y - b.y)
    .flatMap(({ name, isCentral, x, y, width }) => {
      const size = isCentral ? SIZES.central : SIZES.member;
      for (const shift of isCentral ? SHIFTS : [0]) {
        const middle = y + shift * size;
        const room = { x: x - width / 2 - 3, y: middle - size * 0.65, width: width + 6, height: size * 1.3 };
        if (!isInside(room, box) || taken.some((other) => meets(room, other))) continue;
        taken.push(room);
        // The middle of kana and kanji lies a good third of their height above the baseline.
        const baseline = middle + size * 0.37;
        return [textLine(name, x, baseline, { size, isBold: isCentral, anchor: 'middle', halo: 4 })];
      }
      return [];
    })
    .join('');
}

function isInside(room: Box, box: Box): boolean {
  return (
    room.x >= box.x + EDGE &&
    room.y >= box.y + EDGE &&
    room.x + room.width <= box.x + box.width - EDGE &&
    room.y + room.height <= box.y + box.height - EDGE
  );
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
