import type { PaintList } from '../colour/paint.ts';
import { type Bounds, boundsInBoxes, padBounds } from '../geo/camera.ts';
import { extentOfLargest } from '../geo/middle.ts';
import type { Atlas } from '../record/atlas.ts';
import type { Region } from '../record/types.ts';
import type { CalloutCandidate } from '../svgmap/callouts.ts';
import { createFrame } from '../svgmap/frame.ts';
import type { LetterSizes } from '../svgmap/labels.ts';
import type { LaneSpec } from '../svgmap/laneOutlines.ts';
import { markupLength, type Picture, type PictureSpec } from '../svgmap/picture.ts';
import { type BorderKind, type BorderRules, bordersOfKind } from '../view/borders.ts';
import { calloutPlace } from '../view/models/labelSides.ts';
import { calloutOf } from '../view/models/map.ts';
import { municipalityName, regionShortName, type Voice } from '../view/voice.ts';
import { type EmbedPictures, embedPictures } from './embed/picture.ts';
import type { Geometry } from './geometry.ts';
import { pictureParts, REGION_LETTERS, REGION_TOLERANCE, REGION_UNITS } from './pictureParts.ts';

/** The main islands with all 38 regions; the southern and far islands lie outside and have insets of their own. */
export const NATION_BOUNDS: Bounds = [128.3, 30.1, 149, 45.65];

/** The parts of the country outside that frame, each whole. */
export const INSETS = [
  { id: 'okinawa', bounds: [122.7, 23.8, 131.2, 30.3] },
  { id: 'ogasawara', bounds: [135.4, 20, 154.4, 28] },
] as const satisfies readonly { id: string; bounds: Bounds }[];

/** Draws the pictures of every kind of page, from one record and one geometry. */
export interface PictureMaker {
  nation(): Picture;
  /** The whole country in colours of its own, with the names of some regions only: for the map of a theme. */
  nationIn(paints: PaintList, named: ReadonlySet<string>): Picture;
  region(region: Region): Picture;
  municipality(code: string): Picture;
  inset(bounds: Bounds, longSide: number): Picture;
  regionBounds(region: Region): Bounds;
  /** Pictures whose colours and borders can change in place, for frames in other sites' pages. */
  embed: EmbedPictures;
}

/** The whole country, for boxes of any shape. */
const NATION_REACH: Bounds = [120, 18, 156, 47];
/** Shapes of the map's box, width by height: a phone's, and that of a wide screen. */
const BOX_SHAPES = [0.6, 1.75] as const;
const NATION_UNITS = 1600;
const TOWN_UNITS = 420;

/** Tried in turn until the picture is small enough to come with its page. */
const REGION_TOLERANCES = [REGION_TOLERANCE, 4, 8] as const;
const TOWN_TOLERANCES = [4, 8, 16, 32] as const;
/** Characters of markup. Compressed, a region's page and its styles come to less than 40 KB; a town's picture stays under 15 KB as it is. */
const NATION_MARKUP = 100_000;
const REGION_MARKUP = 85_000;
const TOWN_MARKUP = 13_200;

const TOWN_LETTERS: LetterSizes = { wide: 15, narrow: 15 };

export function pictureMaker(
  atlas: Atlas,
  geometry: Geometry,
  paints: PaintList,
  address: (path: string) => string,
  voice: Voice,
): PictureMaker {
  const parts = pictureParts(atlas, geometry, paints, address, voice);
  const { rules, codesOf, regionArea, townArea, namesFor, lanes, overlapping, draw, regionBounds } = parts;
  const isShared = (code: string) => atlas.regionsOf(code).length > 1;
  const shared = [...paints.municipalities.keys()].filter(isShared);
  const { detail } = geometry;
  /** In as much detail as its markup has room for. */
  const drawUpTo = (
    most: number,
    [first, ...coarser]: readonly [number, ...number[]],
    spec: Parameters<typeof draw>[1],
  ): Picture => {
    let picture = draw(detail(spec.frame, first), spec);
    for (const tolerance of coarser) {
      if (markupLength(picture) <= most) break;
      picture = draw(detail(spec.frame, tolerance), spec);
    }
    return picture;
  };
  const everyLine = lines(['outside', 'municipality', 'prefecture', 'scheme', 'outline'], rules);
  /** A region and those it overlaps, its own lane last and on top. */
  const lanesAround = ({ id }: Region): LaneSpec[] =>
    [...(overlapping.get(id) ?? []), id].map((each) => ({
      region: each,
      lane: lanes.get(each) ?? null,
      isOwn: each === id,
      codes: codesOf(atlas.region(each)),
    }));
  const callout = (region: Region): CalloutCandidate => {
    const place = calloutPlace(region.id, voice.language);
    const { point } = calloutOf(extentOfLargest(geometry.national.map.area(codesOf(region))), place);
    return { name: regionShortName(voice, region), point, place, rank: -region.members.length };
  };
  const nationIn = (list: PaintList, named: ReadonlySet<string>): Picture => {
    const spec = {
      frame: createFrame(NATION_BOUNDS, NATION_UNITS),
      areas: [
        ...atlas.regions.map((region) => {
          const own = codesOf(region).filter((code) => !shared.includes(code));
          // 広島中央 shares every member; it lies whole beneath them, so that it has its place and its link.
          return regionArea(region, own.length > 0 ? own : codesOf(region), list);
        }),
        ...[...shared, ...list.announced].map((code) => townArea(code, false, list)),
      ],
      names: [],
      letters: REGION_LETTERS,
      callouts: atlas.regions.filter(({ id }) => named.has(id)).map(callout),
      scale: { corner: 'left' as const, most: 260 },
      isFar: true,
      specksOf: null,
      reach: NATION_REACH,
    };
    const around = ['prefecture', 'scheme', 'outline'] as const;
    // The borders of all other municipalities come with the interactive map; where regions are many, those of members too.
    const whole = draw(
      geometry.national,
      { ...spec, lines: lines(['municipality', ...around], rules) },
      list,
    );
    if (markupLength(whole) <= NATION_MARKUP) return whole;
    return draw(geometry.national, { ...spec, lines: lines(around, rules) }, list);
  };

  return {
    regionBounds,
    embed: embedPictures(parts),
    nation: () => nationIn(paints, new Set(atlas.regions.map(({ id }) => id))),
    nationIn,
    region: (region) => {
      const own = new Set(codesOf(region));
      const frame = createFrame(regionBounds(region), REGION_UNITS);
      return drawUpTo(REGION_MARKUP, REGION_TOLERANCES, {
        frame,
        areas: [
          ...atlas.regions
            .filter(({ id }) => id !== region.id)
            .map((other) =>
              regionArea(
                other,
                codesOf(other).filter((code) => !own.has(code) && !isShared(code)),
              ),
            ),
          ...[...shared.filter((code) => !own.has(code)), ...paints.announced].map((code) =>
            townArea(code, false),
          ),
          ...[...own].map((code) => townArea(code, true)),
        ],
        lines: everyLine,
        names: namesFor(null),
        letters: REGION_LETTERS,
        specksOf: null,
        inner: lanesAround(region),
        scale: { corner: 'left', most: 200 },
        reach: boundsInBoxes(frame.bounds, ...BOX_SHAPES),
      });
    },
    municipality: (code) => {
      const companions = new Set(atlas.regionsOf(code).flatMap(codesOf));
      const neighbours = geometry.fine.map.touching(code).filter((each) => !companions.has(each));
      const near = new Set([code, ...companions, ...neighbours]);
      const frame = createFrame(parts.townBounds(code), TOWN_UNITS);
      const spec = {
        frame,
        areas: [
          ...atlas.regions.map((other) =>
            regionArea(
              other,
              codesOf(other).filter((each) => !near.has(each) && !isShared(each)),
            ),
          ),
          ...[...new Set([...near, ...shared, ...paints.announced])]
            .filter((each) => each !== code)
            .map((each) => townArea(each, false)),
          townArea(code, true),
        ],
        lines: everyLine,
        names: namesFor(code),
        letters: TOWN_LETTERS,
        specksOf: {
          name: municipalityName(voice, atlas.municipality(code)),
          area: geometry.fine.map.area([code]),
        },
        reach: padBounds(frame.bounds, 0.02),
      };
      return drawUpTo(TOWN_MARKUP, TOWN_TOLERANCES, spec);
    },
    inset: (bounds, longSide) =>
      draw(geometry.national, {
        frame: createFrame(bounds, longSide),
        areas: [],
        lines: lines(['prefecture'], rules),
        names: [],
        letters: REGION_LETTERS,
        specksOf: null,
        scale: { corner: 'right', most: 70 },
        isFar: true,
        reach: bounds,
      }),
  };
}

function lines(kinds: readonly BorderKind[], rules: BorderRules): PictureSpec['lines'] {
  return Object.fromEntries(kinds.map((kind) => [kind, bordersOfKind(kind, rules)]));
}
