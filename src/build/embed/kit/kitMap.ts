import { type PaintId, type PaintList, paintOf } from '../../../colour/paint.ts';
import type { EmbedSubject } from '../../../embed/frame/pageData.ts';
import { fitCamera, isWithin, overlaps, padBounds } from '../../../geo/camera.ts';
import { withoutRuby } from '../../../i18n/ruby.ts';
import type { Atlas } from '../../../record/atlas.ts';
import { clipArea, clipLines } from '../../../svgmap/clip.ts';
import type { Frame } from '../../../svgmap/frame.ts';
import { linePath } from '../../../svgmap/path.ts';
import { scaleBox } from '../../../svgmap/sheet/scale.ts';
import { viewFrame } from '../../../svgmap/viewFrame.ts';
import { createViewLevel, type ViewLevel } from '../../../svgmap/viewLevel.ts';
import { NAME_ZOOMS, viewNames } from '../../../svgmap/viewNames.ts';
import { byLook, type ViewPicture, viewPicture } from '../../../svgmap/viewPicture.ts';
import { ownOutline } from '../../../view/laneShapes.ts';
import { type MapModel, mapModel } from '../../../view/models/map.ts';
import type { PageVoice } from '../../../view/voice.ts';
import type { Geometry } from '../../geometry.ts';
import { boundsOfSubject, sizeFor } from './kitFrame.ts';
import { membersOfAll, regionsOfSubject } from './subject.ts';

/** The map of a kit, and what can be seen on it. */
export interface KitMap {
  /** With its names in one language. */
  picture(voice: PageVoice): ViewPicture;
  /** Regions of which a part can be seen, by id: the subject's own first, then north to south. */
  regions: readonly string[];
  /** Looks of municipalities of several regions that can be seen, each with the groups of regions that have it. */
  shared: ReadonlyMap<PaintId, readonly (readonly string[])[]>;
  /** Whether members to come can be seen. */
  hasAnnounced: boolean;
}

export type KitMaps = (subject: EmbedSubject) => KitMap;

const UNITS = 4;
/** Detail that may be lost, in units of the picture. */
const TOLERANCE = 2;
/** Share of the frame drawn around it, so that no cut edge is seen. */
const AROUND = 0.02;

/**
 * Draws the maps of kits. The shapes of one are drawn once for all languages.
 * @param paints of the default view
 */
export function kitMaps(
  atlas: Atlas,
  geometry: Geometry,
  paints: PaintList,
  voices: readonly PageVoice[],
): KitMaps {
  const models = new Map<PageVoice, MapModel>();
  // Islets have no names on a sheet: the shapes are the same in all languages.
  const modelIn = (voice: PageVoice) => mapModel(atlas, paints, geometry.fine.map, [], voice);
  for (const voice of voices) models.set(voice, modelIn(voice));
  const levels = new WeakMap<object, ViewLevel>();
  const single = withoutLanes(paints);
  return (subject) => {
    const own = regionsOfSubject(atlas, subject);
    const members = membersOfAll(own);
    const bounds = boundsOfSubject(atlas, geometry, subject);
    const size = sizeFor(bounds, subject);
    const camera = fitCamera(bounds, size);
    const frame = viewFrame(camera, size, UNITS);
    const { topology } = geometry.detail(frame, TOLERANCE);
    // Levels are few and pictures many.
    const level = levels.get(topology) ?? createViewLevel(topology);
    levels.set(topology, level);
    const options = {
      geometry: { base: level, fine: null },
      paints: single,
      camera,
      size,
      unitsPerPixel: UNITS,
      nameZoom: Math.min(NAME_ZOOMS.municipalities, camera.zoom - 0.1),
      bright: new Set(members),
      chosen: subject.kind === 'region' ? [] : [subject.code],
      hasNames: false,
      hasBars: false,
      areaOf: byLook(paints),
    };
    let shapes: ViewPicture | undefined;
    return {
      ...seenOn(frame, level, paints, { atlas, own: new Set(own.map(({ id }) => id)) }),
      picture: (voice) => {
        const whole = models.get(voice) ?? modelIn(voice);
        const model = namingFirst({ ...whole, places: placesIn(whole, frame) }, subject, own);
        const several = (count: number) => withoutRuby(voice.words.map.inSeveral('', count)).trim();
        if (shapes === undefined) {
          const drawn = viewPicture({ ...options, model, several });
          shapes = subject.kind === 'region' ? { ...drawn, chosen: outline(members, level, frame) } : drawn;
        }
        const owners = new Map([...paints.owners].filter(([code]) => options.bright.has(code)));
        const reserved = [scaleBox(size.height)];
        const named = { ...options, model, several, frame, zoom: camera.zoom, reserved };
        return { ...shapes, names: viewNames({ ...named, paints: { ...paints, owners } }) };
      },
    };
  };
}

function seenOn(
  frame: Frame,
  level: ViewLevel,
  paints: PaintList,
  { atlas, own }: { atlas: Atlas; own: ReadonlySet<string> },
): Omit<KitMap, 'picture'> {
  const seen = level.map.codes.filter(
    (code) =>
      paintOf(paints, code) !== null &&
      overlaps(level.extents.get(code), frame.bounds) &&
      clipArea(level.map.area([code]), frame.bounds).coordinates.length > 0,
  );
  const found = new Set(seen.flatMap((code) => paints.owners.get(code) ?? []));
  const regions = atlas.regions.map(({ id }) => id).filter((id) => found.has(id));
  return {
    regions: [...regions.filter((id) => own.has(id)), ...regions.filter((id) => !own.has(id))],
    shared: sharedLooks(seen, paints),
    hasAnnounced: seen.some((code) => paints.announced.includes(code)),
  };
}

function sharedLooks(codes: readonly string[], paints: PaintList): KitMap['shared'] {
  const looks = new Map<PaintId, Map<string, readonly string[]>>();
  for (const code of codes) {
    const [paint, owners] = [paintOf(paints, code), paints.owners.get(code) ?? []];
    if (paint === null || owners.length < 2) continue;
    looks.set(paint, (looks.get(paint) ?? new Map()).set(owners.join(), owners));
  }
  return new Map([...looks].map(([paint, groups]) => [paint, [...groups.values()]]));
}

/**
 * A kit's map is about one region or town: it has one outline, and not those of all regions within each other. Borders
 * part the same municipalities as before.
 */
function withoutLanes(paints: PaintList): PaintList {
  return { ...paints, owners: new Map([...paints.owners].map(([code, ids]) => [code, [ids.join(' ')]])) };
}

/** Of a region, where it runs over land: along the coast everybody sees where it ends. */
function outline(codes: readonly string[], { map }: ViewLevel, frame: Frame): string {
  const [feature] = ownOutline(map, null, codes).features;
  return feature ? linePath(clipLines(feature.geometry, padBounds(frame.bounds, AROUND)), frame) : '';
}

/** Names beyond the frame need not be tried. */
function placesIn({ places }: MapModel, { bounds }: Frame): MapModel['places'] {
  return Object.fromEntries(
    Object.entries(places).filter(
      ([, [, longitude, latitude]]) =>
        longitude !== null && latitude !== null && isWithin([longitude, latitude], bounds),
    ),
  );
}

/** The central cities' names come first on a region's map, the town's own on its own. */
function namingFirst(model: MapModel, subject: EmbedSubject, own: readonly { id: string }[]): MapModel {
  const isOwn = (id: string) => own.some((region) => region.id === id);
  return {
    ...model,
    regions: model.regions.map((region) => {
      if (!isOwn(region.id)) return { ...region, central: [] };
      return subject.kind === 'region' ? region : { ...region, central: [subject.code] };
    }),
  };
}
