import { type PaintList, paintOf } from '../colour/paint.ts';
import {
  type Bounds,
  boundsInBoxes,
  boundsOf,
  extentOf,
  isWithin,
  padBounds,
  worldBox,
} from '../geo/camera.ts';
import { fromWorld, type LonLat } from '../geo/mercator.ts';
import { extentOfLargest, middleOfLargest } from '../geo/middle.ts';
import { withoutRuby } from '../i18n/ruby.ts';
import type { Atlas } from '../record/atlas.ts';
import type { Region } from '../record/types.ts';
import type { CalloutCandidate } from '../svgmap/callouts.ts';
import { createFrame } from '../svgmap/frame.ts';
import type { LabelCandidate, LetterSizes } from '../svgmap/labels.ts';
import type { LaneSpec } from '../svgmap/laneOutlines.ts';
import {
  type AreaSpec,
  drawPicture,
  markupLength,
  type Picture,
  type PictureSpec,
} from '../svgmap/picture.ts';
import { paths } from '../ui/paths.ts';
import { type BorderKind, type BorderRules, bordersOfKind } from '../view/borders.ts';
import { overlapLanes, overlapsOf } from '../view/lanes.ts';
import { calloutPlace } from '../view/models/labelSides.ts';
import { calloutOf, prefecturalMembers } from '../view/models/map.ts';
import { secondLine } from '../view/secondLine.ts';
import { municipalityName, regionName, regionShortName, type Voice } from '../view/voice.ts';
import type { Geometry, Level } from './geometry.ts';

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
}

/** The whole country, for boxes of any shape. */
const NATION_REACH: Bounds = [120, 18, 156, 47];
/** Shapes of the map's box, width by height: a phone's, and that of a wide screen. */
const BOX_SHAPES = [0.6, 1.75] as const;
const NATION_UNITS = 1600;
const REGION_UNITS = 1100;
const TOWN_UNITS = 420;

/** Detail that may be lost, in units of the picture: about a pixel's worth of triangle. */
const REGION_TOLERANCE = 2;
/** Tried in turn until the picture is small enough to come with every town's page. */
const TOWN_TOLERANCES = [4, 8, 16, 32] as const;
/** Characters of markup: a picture stays under 15 KB. */
const TOWN_MARKUP = 13_200;

/** Letters of 12 CSS pixels in units of the picture, on a map as wide as a page's and on a phone's. */
const REGION_LETTERS: LetterSizes = { wide: 19, narrow: 38 };
const TOWN_LETTERS: LetterSizes = { wide: 15, narrow: 15 };

/** Towns smaller than this are shown with more of their surroundings; a share of the world's width. */
const LEAST_TOWN = 0.0006;
/** Islands this far apart (小笠原村) fill their frame by themselves. */
const FAR_FLUNG = 0.02;

export function pictureMaker(
  atlas: Atlas,
  geometry: Geometry,
  paints: PaintList,
  address: (path: string) => string,
  voice: Voice,
): PictureMaker {
  const thirteen = new Set(prefecturalMembers(atlas));
  const rules: BorderRules = {
    regionsOf: (code) => atlas.regionsOf(code).map(({ id }) => id),
    isPrefectural: (code) => thirteen.has(code),
  };
  const isShared = (code: string) => atlas.regionsOf(code).length > 1;
  const shared = [...paints.municipalities.keys()].filter(isShared);
  const isMember = (code: string) => atlas.regionsOf(code).length > 0;
  const { detail } = geometry;
  const everyLine = lines(['outside', 'municipality', 'prefecture', 'scheme', 'outline'], rules);
  const marks = geometry.islets.map(({ name, position }) => ({
    name: voice.language === 'en' ? name.en : name.ja,
    position,
  }));

  const regionArea = (region: Region, codes: readonly string[], list = paints): AreaSpec => ({
    kind: 'region',
    id: region.id,
    codes,
    paint: list.regions.get(region.id) ?? null,
    href: address(paths.region(region.id)),
    label: regionName(voice, region),
  });
  const townArea = (code: string, isFocus: boolean, list = paints): AreaSpec => ({
    kind: 'municipality',
    id: code,
    codes: [code],
    paint: paintOf(list, code),
    href: address(paths.municipality(code)),
    label: areaLabel(atlas, code, voice),
    isFocus,
  });
  const central = new Set(atlas.regions.flatMap(({ centralCities }) => centralCities));
  /** At the hall, or in the middle of the largest piece where the hall is not known or lies elsewhere. */
  const labelPoint = (code: string): LonLat => {
    const { hall } = atlas.municipality(code);
    const extent = geometry.fine.extents.get(code);
    if (hall !== null && (!extent || isWithin(hall, extent))) return hall;
    return middleOfLargest(geometry.fine.map.area([code]));
  };
  const labelPoints = new Map(geometry.fine.map.codes.map((code) => [code, labelPoint(code)]));
  const namesFor = (first: string | null): LabelCandidate[] =>
    [...labelPoints].map(([code, position]) => {
      const name = withoutRuby(municipalityName(voice, atlas.municipality(code)));
      const regions = atlas.regionsOf(code).length;
      const rank = code === first || (first === null && central.has(code)) ? 0 : isMember(code) ? 1 : 2;
      const under = voice.language === 'ja' ? null : secondLine(voice, atlas.municipality(code));
      return {
        name: regions > 1 ? voice.words.map.inSeveral(name, regions) : name,
        position,
        rank,
        ...(under !== null && { under }),
      };
    });
  /** With the islets that no shape shows: 小笠原村 reaches to 沖ノ鳥島. */
  const townExtent = (code: string): Bounds => {
    const own = geometry.islets.filter((islet) => islet.code === code).map(({ position }) => position);
    const [west, south, east, north] = extentOf(geometry.fine.extents, [code]);
    return boundsOf([[west, south], [east, north], ...own]) ?? [west, south, east, north];
  };
  const codesOf = (region: Region) => region.members.map(({ code }) => code);
  const everyRegion = atlas.regions.map((region) => ({ id: region.id, codes: codesOf(region) }));
  const [lanes, overlapping] = [overlapLanes(everyRegion), overlapsOf(everyRegion)];
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
  const draw = (level: Level, spec: Omit<PictureSpec, 'topology' | 'tiles' | 'marks'>, list = paints) =>
    drawPicture({ ...spec, topology: level.map, tiles: list.tiles, marks }, level.extents);
  const regionBounds = (region: Region) => padBounds(extentOf(geometry.fine.extents, codesOf(region)), 0.06);

  const nationIn = (list: PaintList, named: ReadonlySet<string>): Picture =>
    draw(
      geometry.national,
      {
        frame: createFrame(NATION_BOUNDS, NATION_UNITS),
        areas: [
          ...atlas.regions.map((region) => {
            const own = codesOf(region).filter((code) => !shared.includes(code));
            // 広島中央 shares every member; it lies whole beneath them, so that it has its place and its link.
            return regionArea(region, own.length > 0 ? own : codesOf(region), list);
          }),
          ...[...shared, ...list.announced].map((code) => townArea(code, false, list)),
        ],
        // The borders of all other municipalities come with the interactive map.
        lines: lines(['municipality', 'prefecture', 'scheme', 'outline'], rules),
        names: [],
        letters: REGION_LETTERS,
        callouts: atlas.regions.filter(({ id }) => named.has(id)).map(callout),
        scale: { corner: 'left', most: 260 },
        isFar: true,
        specksOf: null,
        reach: NATION_REACH,
      },
      list,
    );

  return {
    regionBounds,
    nation: () => nationIn(paints, new Set(atlas.regions.map(({ id }) => id))),
    nationIn,
    region: (region) => {
      const own = new Set(codesOf(region));
      const frame = createFrame(regionBounds(region), REGION_UNITS);
      return draw(detail(frame, REGION_TOLERANCE), {
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
      const frame = createFrame(townBounds(townExtent(code)), TOWN_UNITS);
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
      const [first, ...coarser] = TOWN_TOLERANCES;
      let picture = draw(detail(frame, first), spec);
      for (const tolerance of coarser) {
        if (markupLength(picture) <= TOWN_MARKUP) break;
        picture = draw(detail(frame, tolerance), spec);
      }
      return picture;
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

/** "竹原市（備後圏域、広島広域都市圏）": an area that belongs to several regions says so. */
function areaLabel(atlas: Atlas, code: string, voice: Voice): string {
  const name = municipalityName(voice, atlas.municipality(code));
  const regions = atlas.regionsOf(code).map((region) => regionName(voice, region));
  return regions.length > 1 ? voice.words.map.withRegions(name, regions) : name;
}

/** A town with its surroundings: three times its own size, and never less than a valley. */
function townBounds(bounds: Bounds): Bounds {
  const box = worldBox(bounds);
  const side = Math.max(box.width, box.height, LEAST_TOWN);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const reach = side * (side > FAR_FLUNG ? 0.55 : 0.95);
  const [west, north] = fromWorld([x - reach, y - reach]);
  const [east, south] = fromWorld([x + reach, y + reach]);
  return [west, south, east, north];
}
