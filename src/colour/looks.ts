import type { CoverageKind } from '../record/counting.ts';
import type { Leading } from './leading.ts';
import type { FamilyId, Ink } from './palette.ts';
import {
  type Band,
  checkerTile,
  dashTile,
  dottedTile,
  familyTile,
  mixedTile,
  plainTile,
  stripeTile,
  type Tile,
} from './pattern.ts';

/** A name for one look of an area; equal looks have equal names in SVG, GL and legend. */
export type PaintId = string;

/** How an area is filled, and what is left of that in the stripes of an area of several regions. */
export interface Look {
  paint: PaintId;
  tile: Tile;
  bands: readonly Band[];
}

const BAND = 6;
const SEPARATOR = 2;

export function leadLook(leading: Leading): Look {
  switch (leading.kind) {
    case 'lead':
      return filled(leading.family, familyTile(leading.family), leading.family);
    case 'tie': {
      const bands = leading.families.map((ink) => ({ ink, width: BAND }));
      return { paint: leading.families.join('-'), tile: stripeTile(bands), bands };
    }
    case 'narrow': {
      const bands: Band[] = [
        { ink: leading.family, width: BAND - 1 },
        { ink: 'others', width: BAND + 1 },
      ];
      return { paint: `${leading.family}-others`, tile: stripeTile(bands), bands };
    }
    case 'mixed':
      return filled('mixed', mixedTile(), 'mixed');
  }
}

/** A hue in three strengths; `null` for what has no family. */
type Hue = FamilyId | null;

/** Initiatives among a selection's examples, from one (1) to many (3). */
export function countLook(hue: Hue, strength: 1 | 2 | 3): Look {
  const ink: Ink = hue === null ? (`step${strength + 1}` as Ink) : strength === 3 ? hue : `${hue}${strength}`;
  return filled(ink, hue !== null && strength === 3 ? familyTile(hue) : plainTile(ink), ink);
}

/** There are some, in a record that holds all: their number is not to be held against a selection's. */
export function presentLook(hue: Hue): Look {
  const [dark, light]: [Ink, Ink] = hue === null ? ['step4', 'step2'] : [hue, `${hue}1`];
  return filled(`all-${hue ?? 'step'}`, checkerTile(dark, light), dark);
}

/** A selection shows none, which says nothing about the region; of a complete record, that there is none. */
export function missingLook(coverage: CoverageKind): Look {
  return coverage === 'selection'
    ? filled('absent', dashTile('mixed', 'others'), 'others')
    : filled('none', dottedTile('mixed', 'paper', 0.8), 'paper');
}

/** A figure that is not published for a part of the area. */
export const UNKNOWN: Look = filled('unknown', dashTile('mixed', 'others'), 'others');

/** One class of a figure, plain; beyond a centre, where more than "none" is meant, with dots that survive grey. */
export function classLook(ink: Ink): Look {
  return filled(ink, ink.startsWith('rise') ? dottedTile('paper', ink, 1.2) : plainTile(ink), ink);
}

export const ROLES = {
  central: filled('central', plainTile('step5'), 'step5'),
  partner: filled('partner', plainTile('step2'), 'step2'),
  prefectural: filled('prefectural', dottedTile('step4', 'step1', 1.1), 'step1'),
} as const satisfies Record<string, Look>;

/** Somebody has announced that it will join; it has not, as far as is known. */
export const ANNOUNCED: Look = filled('announced', dottedTile('outline', 'land', 0.9), 'land');

/** An area of several regions: the bands of all, parted by paper, so that it shows even where they look the same. */
export function stripedLook(looks: readonly Look[]): Look {
  const bands = looks.flatMap((look) => [...look.bands, { ink: 'paper' as const, width: SEPARATOR }]);
  return { paint: looks.map(({ paint }) => paint).join('--'), tile: stripeTile(bands), bands };
}

/** What an area of two regions looks like, in grey: for the legend. */
export function overlapLook(): Look {
  const grey = leadLook({ kind: 'mixed' });
  return { ...stripedLook([grey, grey]), paint: 'overlap' };
}

function filled(paint: PaintId, tile: Tile, ink: Ink): Look {
  return { paint, tile, bands: [{ ink, width: BAND }] };
}
