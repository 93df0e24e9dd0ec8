import type { LegendEntry, PaintId, PaintList } from '../../colour/paint.ts';
import { stripeTile, type Tile } from '../../colour/pattern.ts';
import type { Words } from '../../i18n/ja.ts';
import type { Atlas } from '../../record/atlas.ts';
import { labelled } from './initiative.ts';

export interface LegendModel {
  entries: { paint: PaintId; tile: Tile; label: string; regions: number; initiatives: number }[];
  overlapTile: Tile;
}

export function legendModel(atlas: Atlas, paints: PaintList, words: Words): LegendModel {
  return {
    entries: paints.legend.map((entry) => ({
      paint: entry.paint,
      tile: tileOf(paints, entry.paint),
      label: labelOf(atlas, entry, words),
      regions: entry.regions.length,
      initiatives: entry.initiatives,
    })),
    overlapTile: stripeTile([
      { ink: 'mixed', width: 5 },
      { ink: 'paper', width: 1.5 },
    ]),
  };
}

/** What the look of a region says, in words: the names of its leading families. */
export function labelOf(atlas: Atlas, { leading }: LegendEntry, words: Words): string {
  const family = (id: string) => labelled(atlas, 'families', id).label;
  switch (leading.kind) {
    case 'lead':
      return family(leading.family);
    case 'tie':
      return words.legend.tie(leading.families.map(family));
    case 'mixed':
      return words.legend.mixed;
  }
}

function tileOf(paints: PaintList, paint: PaintId): Tile {
  const tile = paints.tiles.get(paint);
  if (!tile) throw new Error(`no tile for the look "${paint}"`);
  return tile;
}
