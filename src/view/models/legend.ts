import type { Leading } from '../../colour/leading.ts';
import { leadLook, overlapLook } from '../../colour/looks.ts';
import type { PaintId, PaintList } from '../../colour/paint.ts';
import { FAMILIES, type FamilyId } from '../../colour/palette.ts';
import type { Tile } from '../../colour/pattern.ts';
import type { Atlas } from '../../record/atlas.ts';
import {
  COVERAGE_KINDS,
  type CoverageKind,
  coverageKind,
  distinctInitiatives,
} from '../../record/counting.ts';
import { regionShortName, type Voice } from '../voice.ts';
import { labelled } from './initiative.ts';
import { namesOrCount } from './namesOrCount.ts';

/** A look and what it says in words. */
export interface LookModel {
  paint: PaintId;
  tile: Tile;
  label: string;
}

/** The legend in two keys: hue says which family, form says by how much. */
export interface LegendModel {
  families: LookModel[];
  forms: (LookModel & { regions: number })[];
  overlap: Tile;
  /** What the colours rest on, by the kind of record: selection, complete, draft. */
  basis: BasisModel[];
}

interface BasisModel {
  kind: CoverageKind;
  /** Short names of the regions; how many they are, where they are told whole and are not few. */
  regions: readonly string[];
  initiatives: number;
}

/** The examples that stand for each form; `as const` families, so that they are always the same two. */
const EXAMPLES: readonly Leading[] = [
  { kind: 'lead', family: 'work' },
  { kind: 'narrow', family: 'work' },
  { kind: 'tie', families: ['work', 'health'] },
  { kind: 'mixed' },
];

export function legendModel(atlas: Atlas, paints: PaintList, voice: Voice): LegendModel {
  const regionsOf = (kind: Leading['kind']) =>
    paints.legend.reduce(
      (sum, { meaning, regions }) =>
        sum + (meaning.kind === 'leading' && meaning.leading.kind === kind ? regions.length : 0),
      0,
    );
  return {
    families: FAMILIES.map((family) => ({
      paint: family,
      tile: leadLook({ kind: 'lead', family }).tile,
      label: labelled(atlas, voice, 'families', family).label,
    })),
    forms: EXAMPLES.map((example) => ({
      paint: `form-${example.kind}`,
      tile: leadLook(example).tile,
      label: voice.words.legend[example.kind],
      regions: regionsOf(example.kind),
    })),
    overlap: overlapLook().tile,
    basis: basisOf(atlas, voice),
  };
}

function basisOf(atlas: Atlas, voice: Voice): BasisModel[] {
  return COVERAGE_KINDS.map((kind) => {
    const regions = atlas.regions.filter(({ coverage }) => coverageKind(coverage) === kind);
    const names = regions.map((region) => regionShortName(voice, region));
    return {
      kind,
      regions: kind === 'selection' ? names : namesOrCount(names, voice.words),
      initiatives: regions.reduce((sum, region) => sum + distinctInitiatives(region).length, 0),
    };
  }).filter(({ regions }) => regions.length > 0);
}

/** How a region is painted and what that says. @throws Error for a region that is not painted */
export function lookOf(atlas: Atlas, paints: PaintList, region: string, voice: Voice): LookModel {
  const entry = paints.legend.find(({ regions }) => regions.includes(region));
  if (entry?.meaning.kind !== 'leading') throw new Error(`region ${region} has no look`);
  return { paint: entry.paint, tile: entry.tile, label: sentence(atlas, entry.meaning.leading, voice) };
}

function sentence(atlas: Atlas, leading: Leading, voice: Voice): string {
  const { words } = voice;
  const family = (id: FamilyId) => labelled(atlas, voice, 'families', id).label;
  switch (leading.kind) {
    case 'lead':
      return words.legend.familyLead(family(leading.family));
    case 'narrow':
      return words.legend.familyNarrow(family(leading.family));
    case 'tie':
      return words.legend.familyTie(leading.families.map(family));
    case 'mixed':
      return words.legend.mixed;
  }
}
