import { writeShown } from '../../embed/frame/frameViews.ts';
import { boundsInBoxes, isWithin, overlaps } from '../../geo/camera.ts';
import type { Region } from '../../record/types.ts';
import { createFrame } from '../../svgmap/frame.ts';
import type { LabelCandidate } from '../../svgmap/labels.ts';
import type { LaneSpec } from '../../svgmap/laneOutlines.ts';
import type { AreaSpec, Picture } from '../../svgmap/picture.ts';
import { drawnBefore } from '../drawnBefore.ts';
import { type PictureParts, REGION_LETTERS, REGION_TOLERANCE, REGION_UNITS } from '../pictureParts.ts';
import { datedBorders } from './datedBorders.ts';
import { datedOwners } from './datedOwners.ts';

/**
 * Pictures for frames in other sites' pages: every municipality that has ever been in a region is an area of its own,
 * and whatever a year changes says so, so that colours and years can change in place.
 */
export interface EmbedPictures {
  region(region: Region): Picture;
  municipality(code: string): Picture;
}

/** There are thousands of these pages: each shows a place closer by, and loses some detail. */
const TOWN_TOLERANCE = 6;
/** Shapes of the map's box in a frame, width by height: a narrow one's, and that of a wide one. */
const BOX_SHAPES = [1, 4 / 3] as const;

export function embedPictures(parts: PictureParts): EmbedPictures {
  const { atlas, geometry, paints, codesOf, townArea, nameIn, namesFor, lanes, overlapping } = parts;
  // Asked for with the first picture: most who draw pictures draw none of these.
  const owners = () => datedOwners(atlas);
  const shownIn = (holds: (of: ReadonlyMap<string, readonly string[]>) => boolean) =>
    writeShown(owners().map(holds));

  let everPainted: readonly string[] | undefined;
  const painted = () => {
    everPainted ??= [...new Set([...owners().flatMap((of) => [...of.keys()]), ...paints.announced])];
    return everPainted;
  };
  /** A name that tells in how many regions a place is tells it for each year. */
  const turning = ({ code, ...candidate }: ReturnType<typeof namesFor>[number]): LabelCandidate => {
    if (owners().every((of) => (of.get(code)?.length ?? 0) < 2)) return candidate;
    const names = owners().map((of) => nameIn(code, of.get(code)?.length ?? 0));
    if (names.every((name) => name === candidate.name)) return candidate;
    const turns = [...new Set(names)].map((name) => ({
      name,
      shownIn: writeShown(names.map((each) => each === name)),
    }));
    return { ...candidate, turns };
  };
  /** Outlines within outlines, of a region and those it overlaps, as they were while any overlapped; its own on top. */
  const lanesAround = ({ id }: Region): LaneSpec[] =>
    [...(overlapping.get(id) ?? []), id].flatMap((region) => {
      const lane = lanes.get(region) ?? null;
      if (lane === null) return [];
      const byShape = owners().map((of) => {
        const codes = codesOf(atlas.region(region)).filter((code) => of.get(code)?.includes(region));
        return codes.some((code) => (of.get(code)?.length ?? 0) > 1) ? codes : [];
      });
      const shapes = new Map(byShape.map((codes) => [codes.join(), codes]));
      return [...shapes].flatMap(([shape, codes]): LaneSpec[] => {
        const shown = writeShown(byShape.map((each) => each.join() === shape));
        return codes.length === 0 ? [] : [{ region, lane, isOwn: false, codes, shownIn: shown }];
      });
    });

  const draw = (
    frame: ReturnType<typeof createFrame>,
    given: {
      /** Of the municipalities that can be seen: most cannot, and there are thousands of pictures. */
      areas(isSeen: (code: string) => boolean): AreaSpec[];
      names: ReturnType<typeof namesFor>;
      own: string | null;
      /** Detail that may be lost, in units of the picture. */
      tolerance: number;
      inner?: LaneSpec[];
      specksOf: Parameters<typeof parts.draw>[1]['specksOf'];
    },
  ): Picture => {
    const level = geometry.detail(frame, given.tolerance);
    const { names, own, inner, specksOf } = given;
    const reach = boundsInBoxes(frame.bounds, ...BOX_SHAPES);
    const areas = given.areas((code) => overlaps(level.extents.get(code), reach));
    const picture = parts.draw(level, {
      frame,
      areas,
      lines: {},
      names: names.filter(({ position }) => isWithin(position, frame.bounds)).map(turning),
      letters: REGION_LETTERS,
      specksOf,
      ...(inner && { inner }),
      scale: { corner: 'left', most: 200 },
      reach,
    });
    const borders = drawnBefore(
      atlas,
      level,
      frame,
      reach,
    )(`borders around ${own}`, () => datedBorders(level, frame, reach, owners(), own, parts.isPrefectural));
    return { ...picture, lines: borders };
  };

  return {
    region: (region) => {
      const own = new Set(codesOf(region));
      const others = painted().filter((code) => !own.has(code));
      return draw(createFrame(parts.regionBounds(region), REGION_UNITS), {
        areas: (isSeen) => [
          ...others.filter(isSeen).map((code) => townArea(code, false)),
          ...[...own].filter(isSeen).map((code) => ({
            ...townArea(code, true),
            focusIn: shownIn((of) => of.get(code)?.includes(region.id) ?? false),
          })),
        ],
        names: namesFor(null),
        own: region.id,
        tolerance: REGION_TOLERANCE,
        inner: lanesAround(region),
        specksOf: null,
      });
    },
    municipality: (code) => {
      const neighbours = geometry.fine.map.touching(code);
      const others = [...new Set([...painted(), ...neighbours])].filter((each) => each !== code);
      return draw(createFrame(parts.townBounds(code), REGION_UNITS), {
        areas: (isSeen) => [
          ...others.filter(isSeen).map((each) => townArea(each, false)),
          ...[code].filter(isSeen).map((each) => townArea(each, true)),
        ],
        names: namesFor(code),
        tolerance: TOWN_TOLERANCE,
        own: null,
        specksOf: {
          name: townArea(code, true).label,
          area: geometry.fine.map.area([code]),
        },
      });
    },
  };
}
