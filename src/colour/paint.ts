import type { Atlas } from '../record/atlas.ts';
import { countByFamily, distinctInitiatives } from '../record/counting.ts';
import type { Region } from '../record/types.ts';
import { type Leading, leadingFamily } from './leading.ts';
import { type Band, familyTile, mixedTile, stripeTile, type Tile } from './pattern.ts';

/** A name for one look of an area; equal looks have equal names in SVG, GL and legend. */
export type PaintId = string;

/** What every renderer translates and none may change: one list per view. */
export interface PaintList {
  /** Look of each painted municipality, by code. */
  municipalities: ReadonlyMap<string, PaintId>;
  /** Look of each region, by id. */
  regions: ReadonlyMap<string, PaintId>;
  tiles: ReadonlyMap<PaintId, Tile>;
  legend: readonly LegendEntry[];
}

interface LegendEntry {
  paint: PaintId;
  leading: Leading;
  /** Regions with this look, by id. */
  regions: readonly string[];
  /** Distinct initiatives the entry rests on. */
  initiatives: number;
}

const BAND = 6;
const SEPARATOR = 2;

/**
 * The default view: each region in its leading family.
 * A municipality of several regions carries the bands of all of them, parted by paper,
 * so that it stays visible even where the regions have the same look.
 */
export function paintByLead(atlas: Atlas): PaintList {
  const leads = new Map(
    atlas.regions.map((region) => [region.id, leadingFamily(countByFamily(atlas, region))]),
  );
  const tiles = new Map<PaintId, Tile>();
  const regions = new Map<string, PaintId>();
  for (const [id, leading] of leads) {
    const paint = paintId(leading);
    regions.set(id, paint);
    if (!tiles.has(paint)) tiles.set(paint, tileOf(leading));
  }
  const municipalities = new Map<string, PaintId>();
  for (const code of new Set(
    atlas.regions.flatMap((region) => region.members.map((member) => member.code)),
  )) {
    const owners = atlas.regionsOf(code).flatMap((region) => leads.get(region.id) ?? []);
    const paint = owners.map(paintId).join('--');
    municipalities.set(code, paint);
    if (!tiles.has(paint)) tiles.set(paint, stripeTile(owners.flatMap(partedBands)));
  }
  return { municipalities, regions, tiles, legend: legendOf(atlas, leads) };
}

function paintId(leading: Leading): PaintId {
  switch (leading.kind) {
    case 'lead':
      return leading.family;
    case 'tie':
      return leading.families.join('-');
    case 'narrow':
      return `${leading.family}-others`;
    case 'mixed':
      return 'mixed';
  }
}

/** The pattern of a look: one definition for maps, swatches and legend. */
export function tileOf(leading: Leading): Tile {
  switch (leading.kind) {
    case 'lead':
      return familyTile(leading.family);
    case 'tie':
    case 'narrow':
      return stripeTile(bandsOf(leading));
    case 'mixed':
      return mixedTile();
  }
}

function bandsOf(leading: Leading): Band[] {
  switch (leading.kind) {
    case 'lead':
      return [{ ink: leading.family, width: BAND }];
    case 'tie':
      return leading.families.map((ink) => ({ ink, width: BAND }));
    case 'narrow':
      return [
        { ink: leading.family, width: BAND - 1 },
        { ink: 'others', width: BAND + 1 },
      ];
    case 'mixed':
      return [{ ink: 'mixed', width: BAND }];
  }
}

/** What an area of two regions looks like, in grey: for the legend. */
export function overlapTile(): Tile {
  return stripeTile([...partedBands({ kind: 'mixed' }), ...partedBands({ kind: 'mixed' })]);
}

function partedBands(leading: Leading): Band[] {
  return [...bandsOf(leading), { ink: 'paper', width: SEPARATOR }];
}

/** From the clearest statement to the least: leads, narrow leads, ties, the regions where none leads. */
function legendOf(atlas: Atlas, leads: ReadonlyMap<string, Leading>): LegendEntry[] {
  const groups = new Map<PaintId, { leading: Leading; regions: Region[] }>();
  for (const region of atlas.regions) {
    const leading = leads.get(region.id);
    if (!leading) continue;
    const group = groups.get(paintId(leading)) ?? { leading, regions: [] };
    group.regions.push(region);
    groups.set(paintId(leading), group);
  }
  const rank = { lead: 0, narrow: 1, tie: 2, mixed: 3 };
  return [...groups]
    .map(([paint, { leading, regions }]) => ({
      paint,
      leading,
      regions: regions.map((region) => region.id),
      initiatives: regions.reduce((sum, region) => sum + distinctInitiatives(region).length, 0),
    }))
    .sort((a, b) => rank[a.leading.kind] - rank[b.leading.kind] || b.regions.length - a.regions.length);
}
