import { type PaintId, type PaintList, paintOf } from '../../colour/paint.ts';
import { FAMILIES, type FamilyId } from '../../colour/palette.ts';
import type { Tile } from '../../colour/pattern.ts';
import { type Bounds, boundsOf } from '../../geo/camera.ts';
import { type MapTopology, positionsOf } from '../../geo/mapTopology.ts';
import type { LonLat } from '../../geo/mercator.ts';
import { extentOfLargest } from '../../geo/middle.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Atlas } from '../../record/atlas.ts';
import { countByFamily, distinctInitiatives } from '../../record/counting.ts';
import type { Municipality } from '../../record/types.ts';
import { secondLine, secondLineOfRegion, UNDER_ZOOMS } from '../secondLine.ts';
import { municipalityName, regionName, regionShortName, told, type Voice } from '../voice.ts';
import type { ColourLabels } from './colourLegend.ts';
import { type CalloutPlace, calloutPlace, type LabelSide } from './labelSides.ts';

/** Where a name stands beside a small region: a point on its edge, and how the name stands to that. */
export type Callout = CalloutPlace & { point: LonLat };

/** A region as the interactive map knows it. */
export interface MapRegion {
  id: string;
  name: string;
  shortName: string;
  codes: string[];
  central: readonly string[];
  initiatives: number;
  /** Distinct initiatives by family of their main category. */
  families: Record<FamilyId, number>;
  /** Degrees: west, south, east, north. */
  bounds: Bounds;
  /** Where its name stands on a region large enough, [lon, lat]. */
  label: LonLat;
  /** What stands beneath its name, in smaller letters. */
  under?: string;
  /** Where its name stands beside a small one. */
  callout: Callout;
}

/** What every interactive map of the site needs beside the geometry; one small file, the same for all pages. */
export interface MapModel {
  regions: MapRegion[];
  /** Look of each painted municipality, by code. */
  paints: Record<string, PaintId>;
  tiles: Record<PaintId, Tile>;
  /** Codes of announced members to come. */
  announced: readonly string[];
  /** Names of what the map can be coloured by, by id; may carry readings. */
  labels: Omit<ColourLabels, 'regions'>;
  /** Members by a prefecture's own scheme (Kochi's thirteen). */
  prefectural: string[];
  /** Islands too small to be drawn, or missing in the source of the borders. */
  islets: { name: string; position: LonLat }[];
  /** Names of the municipalities in several regions, with their number: two regions may have the same look. */
  shared: Record<string, string>;
  /** Zoom from which there is room for what stands beneath the municipalities' names. */
  underZoom: number;
  /** Name and hall [lon, lat] of every municipality, by code, and what stands beneath the name from close by. */
  places: Record<
    string,
    readonly [name: string, longitude: number | null, latitude: number | null, under?: string]
  >;
}

export function mapModel(
  atlas: Atlas,
  paints: PaintList,
  topology: MapTopology,
  islets: MapModel['islets'],
  voice: Voice,
): MapModel {
  const painted = new Set([
    ...paints.regions.values(),
    ...paints.municipalities.values(),
    ...paints.announced.flatMap((code) => paintOf(paints, code) ?? []),
  ]);
  return {
    regions: atlas.regions.map((region) => {
      const codes = region.members.map(({ code }) => code);
      const area = topology.area(codes);
      const bounds = required(boundsOf(positionsOf(area)), region.id);
      const heart = extentOfLargest(area);
      return {
        id: region.id,
        name: withoutRuby(regionName(voice, region)),
        shortName: regionShortName(voice, region),
        codes,
        central: region.centralCities,
        initiatives: distinctInitiatives(region).length,
        families: familiesOf(countByFamily(atlas, region)),
        bounds: rounded(bounds),
        label: middleOf(heart),
        ...underRegion(voice, region),
        callout: calloutOf(heart, calloutPlace(region.id, voice.language)),
      };
    }),
    paints: Object.fromEntries(paints.municipalities),
    tiles: Object.fromEntries([...paints.tiles].filter(([paint]) => painted.has(paint))),
    announced: paints.announced,
    labels: labelsOf(atlas, voice),
    prefectural: prefecturalMembers(atlas),
    islets,
    shared: sharedNames(atlas, voice),
    underZoom: UNDER_ZOOMS[voice.language],
    places: Object.fromEntries(
      atlas.municipalities.map((municipality) => [
        municipality.code,
        [
          withoutRuby(municipalityName(voice, municipality)),
          ...hallOf(municipality),
          ...underName(voice, municipality),
        ],
      ]),
    ),
  };
}

/** Ten metres are less than a pixel at the closest zoom; more digits would weigh a fifteenth of the whole file. */
function hallOf({ hall }: Municipality): readonly [longitude: number | null, latitude: number | null] {
  return hall === null ? [null, null] : [round(hall[0]), round(hall[1])];
}

function underName(voice: Voice, municipality: Parameters<typeof secondLine>[1]): [] | [string] {
  const under = secondLine(voice, municipality);
  return under === null ? [] : [under];
}

function underRegion(voice: Voice, region: Parameters<typeof secondLineOfRegion>[1]): { under?: string } {
  const under = secondLineOfRegion(voice, region);
  return under === null ? {} : { under };
}

/** @param heart extent of the region's largest piece */
export function calloutOf(heart: Bounds, place: CalloutPlace): Callout {
  return { point: edgeOf(heart, place.from ?? place.side), ...place };
}

function familiesOf(counts: ReadonlyMap<string, number>): Record<FamilyId, number> {
  const entries = FAMILIES.map((family) => [family, counts.get(family) ?? 0] as const);
  return Object.fromEntries(entries) as Record<FamilyId, number>;
}

/** Names of what a map can be coloured by. */
export function labelsOf(atlas: Atlas, voice: Voice): MapModel['labels'] {
  const { families, categories, pillars } = atlas.taxonomy;
  const labels = (entries: readonly { id: string; label: Parameters<typeof told>[1] }[]) =>
    Object.fromEntries(entries.map(({ id, label }) => [id, told(voice, label).text]));
  return {
    families: labels(families),
    categories: labels(categories),
    // The pillars' full names fill a line and more.
    pillars: labels(pillars.map(({ id, short }) => ({ id, label: short }))),
  };
}

/** On two lines, the number below the name. */
function sharedNames(atlas: Atlas, voice: Voice): Record<string, string> {
  return Object.fromEntries(
    atlas.municipalities.flatMap((municipality) => {
      const regions = atlas.regionsOf(municipality.code).length;
      if (regions < 2) return [];
      const name = withoutRuby(municipalityName(voice, municipality));
      const note = withoutRuby(voice.words.map.inSeveral('', regions)).trim();
      return [[municipality.code, `${name}\n${note}`]];
    }),
  );
}

export function prefecturalMembers(atlas: Atlas): string[] {
  return atlas.regions.flatMap(({ members }) =>
    members.flatMap(({ code, scheme }) => (scheme === 'prefectural' ? [code] : [])),
  );
}

function required(bounds: Bounds | null, id: string): Bounds {
  if (bounds === null) throw new Error(`region ${id} has no area`);
  return bounds;
}

function middleOf([west, south, east, north]: Bounds): LonLat {
  return [round((west + east) / 2), round((south + north) / 2)];
}

function edgeOf(bounds: Bounds, side: LabelSide): LonLat {
  const [x, y] = middleOf(bounds);
  const [west, south, east, north] = rounded(bounds);
  const edges: Record<LabelSide, LonLat> = {
    left: [west, y],
    right: [east, y],
    top: [x, north],
    bottom: [x, south],
  };
  return edges[side];
}

function rounded([west, south, east, north]: Bounds): Bounds {
  return [round(west), round(south), round(east), round(north)];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(4));
}
