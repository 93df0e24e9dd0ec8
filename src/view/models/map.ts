import type { PaintId, PaintList } from '../../colour/paint.ts';
import type { Tile } from '../../colour/pattern.ts';
import { type Bounds, boundsOf } from '../../geo/camera.ts';
import { type MapTopology, positionsOf } from '../../geo/mapTopology.ts';
import type { LonLat } from '../../geo/mercator.ts';
import { extentOfLargest } from '../../geo/middle.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Atlas } from '../../record/atlas.ts';
import { distinctInitiatives } from '../../record/counting.ts';
import { municipalityName, regionName, regionShortName, type Voice } from '../voice.ts';
import { type LabelSide, labelSide } from './labelSides.ts';

/** A region as the interactive map knows it. */
export interface MapRegion {
  id: string;
  name: string;
  shortName: string;
  codes: string[];
  central: readonly string[];
  initiatives: number;
  /** Degrees: west, south, east, north. */
  bounds: Bounds;
  /** Where its name stands on a region large enough, [lon, lat]. */
  label: LonLat;
  /** Where it stands beside a small one: a point on the region's edge, and which edge that is. */
  callout: { point: LonLat; side: LabelSide };
}

/** What every interactive map of the site needs beside the geometry; one small file, the same for all pages. */
export interface MapModel {
  regions: MapRegion[];
  /** Look of each painted municipality, by code. */
  paints: Record<string, PaintId>;
  tiles: Record<PaintId, Tile>;
  /** Members by a prefecture's own scheme (Kochi's thirteen). */
  prefectural: string[];
  /** Islands too small to be drawn, or missing in the source of the borders. */
  islets: { name: string; position: LonLat }[];
  /** Names of the municipalities in several regions, with their number: two regions may have the same look. */
  shared: Record<string, string>;
  /** Name and hall [lon, lat] of every municipality, by code. */
  places: Record<string, readonly [name: string, longitude: number | null, latitude: number | null]>;
}

export function mapModel(
  atlas: Atlas,
  paints: PaintList,
  topology: MapTopology,
  islets: MapModel['islets'],
  voice: Voice,
): MapModel {
  const painted = new Set([...paints.regions.values(), ...paints.municipalities.values()]);
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
        bounds: rounded(bounds),
        label: middleOf(heart),
        callout: { point: edgeOf(heart, labelSide(region.id)), side: labelSide(region.id) },
      };
    }),
    paints: Object.fromEntries(paints.municipalities),
    tiles: Object.fromEntries([...paints.tiles].filter(([paint]) => painted.has(paint))),
    prefectural: prefecturalMembers(atlas),
    islets,
    shared: sharedNames(atlas, voice),
    places: Object.fromEntries(
      atlas.municipalities.map((municipality) => [
        municipality.code,
        [
          withoutRuby(municipalityName(voice, municipality)),
          municipality.hall?.[0] ?? null,
          municipality.hall?.[1] ?? null,
        ],
      ]),
    ),
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
