import { type PaintList, paintOf } from '../colour/paint.ts';
import { type Bounds, boundsOf, extentOf, isWithin, padBounds, worldBox } from '../geo/camera.ts';
import { fromWorld, type LonLat } from '../geo/mercator.ts';
import { middleOfLargest } from '../geo/middle.ts';
import { withoutRuby } from '../i18n/ruby.ts';
import type { Atlas } from '../record/atlas.ts';
import type { Region } from '../record/types.ts';
import type { LabelCandidate, LetterSizes } from '../svgmap/labels.ts';
import { type AreaSpec, drawPicture, type Picture, type PictureSpec } from '../svgmap/picture.ts';
import { paths } from '../ui/paths.ts';
import type { BorderRules } from '../view/borders.ts';
import { overlapLanes, overlapsOf } from '../view/lanes.ts';
import { prefecturalMembers } from '../view/models/map.ts';
import { secondLine } from '../view/secondLine.ts';
import { municipalityName, regionName, type Voice } from '../view/voice.ts';
import { drawnBefore } from './drawnBefore.ts';
import type { Geometry, Level } from './geometry.ts';

/** The longer side of a region's picture, in units. */
export const REGION_UNITS = 1100;
/** Detail that may be lost, in units of the picture: about a pixel's worth of triangle. */
export const REGION_TOLERANCE = 2;
/** Letters of 12 CSS pixels in units of the picture, on a map as wide as a page's and on a phone's. */
export const REGION_LETTERS: LetterSizes = { wide: 19, narrow: 38 };

/** Towns smaller than this are shown with more of their surroundings; a share of the world's width. */
const LEAST_TOWN = 0.0006;
/** Islands this far apart (小笠原村) fill their frame by themselves. */
const FAR_FLUNG = 0.02;

/** What pictures of every kind are put together from. */
export type PictureParts = ReturnType<typeof pictureParts>;

/**
 * @param paints looks of the areas where nothing else is said
 * @param address turns a path of the contract into an address of the site
 */
export function pictureParts(
  atlas: Atlas,
  geometry: Geometry,
  paints: PaintList,
  address: (path: string) => string,
  voice: Voice,
) {
  const thirteen = new Set(prefecturalMembers(atlas));
  const isPrefectural = (code: string) => thirteen.has(code);
  const rules: BorderRules = {
    regionsOf: (code) => atlas.regionsOf(code).map(({ id }) => id),
    isPrefectural,
  };
  const isMember = (code: string) => atlas.regionsOf(code).length > 0;
  const marks = geometry.islets.map(({ name, position }) => ({
    name: voice.language === 'en' ? name.en : name.ja,
    position,
  }));
  const codesOf = (region: Region) => region.members.map(({ code }) => code);

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
  /** A municipality's name, with the number of its regions where there are several. */
  const nameIn = (code: string, regions: number) => {
    const name = withoutRuby(municipalityName(voice, atlas.municipality(code)));
    return regions > 1 ? voice.words.map.inSeveral(name, regions) : name;
  };
  const names = [...labelPoints].map(([code, position]) => {
    const under = voice.language === 'ja' ? null : secondLine(voice, atlas.municipality(code));
    const name = nameIn(code, atlas.regionsOf(code).length);
    return { code, name, position, rank: isMember(code) ? 1 : 2, ...(under !== null && { under }) };
  });
  const namesFor = (first: string | null): (LabelCandidate & { code: string })[] =>
    names.map((each) => {
      const isFirst = first === null ? central.has(each.code) : each.code === first;
      return isFirst ? { ...each, rank: 0 } : each;
    });
  /** With the islets that no shape shows: 小笠原村 reaches to 沖ノ鳥島. */
  const townExtent = (code: string): Bounds => {
    const own = geometry.islets.filter((islet) => islet.code === code).map(({ position }) => position);
    const [west, south, east, north] = extentOf(geometry.fine.extents, [code]);
    return boundsOf([[west, south], [east, north], ...own]) ?? [west, south, east, north];
  };
  const everyRegion = atlas.regions.map((region) => ({ id: region.id, codes: codesOf(region) }));
  const draw = (
    level: Level,
    spec: Omit<PictureSpec, 'topology' | 'tiles' | 'marks'>,
    list = paints,
  ): Picture =>
    drawPicture(
      { ...spec, topology: level.map, tiles: list.tiles, marks },
      level.extents,
      drawnBefore(atlas, level, spec.frame, spec.reach),
    );

  return {
    atlas,
    geometry,
    paints,
    voice,
    rules,
    isPrefectural,
    codesOf,
    regionArea,
    townArea,
    nameIn,
    namesFor,
    townBounds: (code: string): Bounds => townBounds(townExtent(code)),
    /** Lanes of the regions that overlap others, and whom they overlap. */
    lanes: overlapLanes(everyRegion),
    overlapping: overlapsOf(everyRegion),
    draw,
    regionBounds: (region: Region): Bounds =>
      padBounds(extentOf(geometry.fine.extents, codesOf(region)), 0.06),
  };
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
